// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/person.h"
#include "fuzz/expect.h"
#include "fuzz/targets.h"

namespace plumbline::fuzz
{

void person(std::string_view bytes)
{
    const Parsed<Person> parsed = readPerson(bytes);
    expect(parsed.value || hasErrors(parsed.diagnostics), "what cannot be read is told");
    if (!parsed.value)
        return;
    const std::string text = toJson(*parsed.value);
    const Parsed<Person> again = readPerson(text);
    expect(again.value && toJson(*again.value) == text, "what was written can be read, and is the same");
}

} // namespace plumbline::fuzz
