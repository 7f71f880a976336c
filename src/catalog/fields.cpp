// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/fields.h"

#include "catalog/nearest.h"

namespace plumbline
{

void reportUnknown(Value member, const std::vector<std::string_view>& names)
{
    Document& document = member.document();
    std::string likely = document.isFull() ? std::string() : didYouMean(member.json().key, names);
    document.warning(member.node(), "unknown field" + likely, Document::Place::Key);
}

void reportRepeated(Value member)
{
    member.document().warning(
        member.node(), "this field is here already; the last one counts", Document::Place::Key);
}

void reportMissing(Value object, std::string_view name)
{
    object.fail('"' + std::string(name) + R"(" is missing)");
}

} // namespace plumbline
