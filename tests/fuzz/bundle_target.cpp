// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"
#include "fuzz/expect.h"
#include "fuzz/targets.h"

namespace plumbline::fuzz
{

void bundle(std::string_view bytes)
{
    const Parsed<Bundle> parsed = bundleIn(bytes);
    expect(parsed.value || hasErrors(parsed.diagnostics), "what cannot be read is told");
    if (!parsed.value)
        return;
    const std::string again = toBytes(*parsed.value);
    const Parsed<Bundle> same = bundleIn(again);
    expect(same.value && toBytes(*same.value) == again, "what was packed can be unpacked, and is the same");
}

} // namespace plumbline::fuzz
