// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "catalog/write.h"
#include "fuzz/expect.h"
#include "fuzz/targets.h"
#include "score/compile.h"

namespace plumbline::fuzz
{

namespace
{

/// What was understood whole is the same once written and read again, and can be asked to be played.
template <class T>
void roundTrip(const Parsed<T>& parsed, Parsed<T> (*read)(std::string_view, const std::filesystem::path&))
{
    expect(parsed.value || hasErrors(parsed.diagnostics), "what cannot be read is told");
    if (!parsed.value || hasErrors(parsed.diagnostics))
        return;
    const std::string text = toJson(*parsed.value);
    const Parsed<T> again = read(text, {});
    expect(again.value && !hasErrors(again.diagnostics), "what was written can be read");
    expect(toJson(*again.value) == text, "and is the same");
}

} // namespace

void content(std::string_view bytes)
{
    const Parsed<Exercise> exercise = readExercise(bytes);
    roundTrip<Exercise>(exercise, readExercise);
    const Parsed<Routine> routine = readRoutine(bytes);
    roundTrip<Routine>(routine, readRoutine);
    if (exercise.value)
        static_cast<void>(compile(*exercise.value, {}, {}));
}

} // namespace plumbline::fuzz
