// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/hand_out.h"

#include "cli/handout.h"
#include "cli/target.h"
#include "cli/text.h"
#include "handout/html.h"
#include "handout/pdf.h"
#include "render/application.h"

#include <QSaveFile>

#include <cmath>
#include <sstream>

namespace plumbline::render
{

namespace fs = std::filesystem;
using cli::Exit;
using cli::UsageError;

namespace
{

std::optional<int> countIn(const cli::Arguments& arguments, std::string_view option, int least, int most)
{
    const auto number = arguments.number(option, least, most);
    if (!number)
        return std::nullopt;
    if (*number != std::floor(*number))
        throw UsageError("--" + std::string(option) + " takes a whole number, not \""
            + arguments.value(option).value_or("") + "\"");
    return static_cast<int>(*number);
}

std::vector<HandoutPart> partsIn(const std::string& text)
{
    std::vector<HandoutPart> parts;
    std::istringstream in(text);
    for (std::string word; std::getline(in, word, ',');) {
        const auto part = fromKey<HandoutPart>(word);
        if (!part)
            throw UsageError(
                "--without takes pictures, steps, tips, cautions, equipment or about, not \"" + word + "\"");
        parts.push_back(*part);
    }
    return parts;
}

HandoutOptions optionsIn(const cli::Arguments& arguments, HandoutOptions options)
{
    if (const auto count = countIn(arguments, "per-page", 1, 6)) {
        if (!isPerPage(*count))
            throw UsageError("--per-page takes 1, 2, 4 or 6, not \"" + std::to_string(*count) + "\"");
        options.perPage = *count;
    }
    options.weeks = countIn(arguments, "weeks", 0, mostHandoutWeeks).value_or(options.weeks);
    options.largePrint = options.largePrint || arguments.has("large");
    if (arguments.has("grey"))
        options.ink = Ink::Grey;
    if (const auto name = arguments.value("paper")) {
        options.paper = fromKey<Paper>(*name);
        if (!options.paper)
            throw UsageError("--paper takes a4 or letter, not \"" + *name + "\"");
    }
    if (const auto names = arguments.value("without"))
        options.leftOut = partsIn(*names);
    return options;
}

/// A trainer's file with faults is told and not used; the window sets it aside.
Trainer trainerFor(const fs::path& file, cli::Console& console)
{
    std::error_code none;
    if (file.empty() || !fs::exists(file, none))
        return {};
    Parsed<Trainer> trainer = readTrainerFile(file);
    cli::tellFaults(std::move(trainer.diagnostics), console);
    return std::move(trainer.value).value_or(Trainer());
}

bool write(const fs::path& file, const QByteArray& bytes, cli::Console& console)
{
    QSaveFile out(QString::fromStdString(file.string()));
    if (!bytes.isEmpty() && out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size()
        && out.commit())
        return true;
    console.err << "plumbline-cli: " << cli::harmless(file.string())
                << " cannot be written: " << out.errorString().toStdString() << ".\n";
    return false;
}

int handOut(const cli::Arguments& arguments, cli::Console& console)
{
    if (arguments.words.size() != 1)
        throw UsageError("name one routine, exercise or file");
    const fs::path file = arguments.value("output").value_or("");
    if (file.empty())
        throw UsageError("say into which file: -o FILE");
    const bool isPdf = file.extension() == ".pdf";
    if (!isPdf && file.extension() != ".html")
        throw UsageError("a hand-out's file ends in .pdf or .html, not as \"" + file.string() + "\"");
    const fs::path trainerFile = usualTrainerFile();
    const Trainer trainer = trainerFor(trainerFile, console);
    const HandoutOptions options = optionsIn(arguments, trainer.handout);
    const CompileOptions compiling = cli::compileOptions(arguments, console);
    const auto whole = cli::wholeRoutine(arguments.words.front(), console);
    if (!whole)
        return Exit::Faulty;
    Parsed<handout::Handout> made = handout::handoutOf(whole->routine, whole->catalog, {}, compiling);
    const bool isFaulty = hasErrors(made.diagnostics);
    cli::tellFaults(std::move(made.diagnostics), console);
    if (!made.value)
        return Exit::Faulty;
    const auto application = applicationForWords();
    sign(*made.value, trainer, trainerFile);
    const QByteArray bytes = isPdf ? pdf(*made.value, options) : html(*made.value, options);
    return write(file, bytes, console) && !isFaulty ? Exit::Fine : Exit::Faulty;
}

} // namespace

int handOut(const std::vector<std::string>& typed, cli::Console& console)
{
    try {
        return handOut(cli::parsed(typed, cli::handoutCommand().options), console);
    } catch (const UsageError& error) {
        console.err << "plumbline-cli: " << cli::harmless(error.what())
                    << ". Try plumbline-cli handout --help.\n";
        return Exit::Misused;
    }
}

} // namespace plumbline::render
