// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/value.h"

#include <array>

namespace plumbline
{

enum class Presence { Optional, Must };

/// One row of a format: a field of an object and what to do with its value.
template <class T> struct Field {
    std::string_view name;
    Presence presence;
    void (*read)(Value, T&);
};

void reportUnknown(Value member, const std::vector<std::string_view>& names);
void reportRepeated(Value member);
void reportMissing(Value object, std::string_view name);

/// Reads the members of an object by the rows of its format, in the order of the rows. Reports members that
/// are unknown, come twice (the last counts) or are missing.
template <class T, std::size_t N> void readFields(Value object, T& to, const std::array<Field<T>, N>& fields)
{
    if (!object.is(JsonType::Object)) {
        object.failExpecting("an object { }");
        return;
    }
    Document& document = object.document();
    std::array<std::uint32_t, N> found{}; // 0, the whole document, is nobody's member
    std::size_t next = 0; // files keep to the order of the format, so look there first
    document.tree().eachIn(object.node(), [&](std::uint32_t child) {
        const std::string_view key = document.tree().nodes()[child].key;
        std::size_t tried = 0;
        while (tried < N && fields[next].name != key) {
            ++tried;
            next = next + 1 == N ? 0 : next + 1;
        }
        if (tried == N) {
            std::vector<std::string_view> names;
            names.reserve(N);
            for (const auto& field : fields)
                names.push_back(field.name);
            reportUnknown(Value(document, child), names);
            return;
        }
        if (found[next] != 0)
            reportRepeated(Value(document, child));
        found[next] = child;
    });
    for (std::size_t i = 0; i < N; ++i) {
        if (found[i] != 0)
            fields[i].read(Value(document, found[i]), to);
        else if (fields[i].presence == Presence::Must)
            reportMissing(object, fields[i].name);
    }
}

} // namespace plumbline
