// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/score_json.h"

#include "cli/text.h"

#include <nlohmann/json.hpp>

namespace plumbline::cli
{

namespace
{

using Json = nlohmann::ordered_json;

std::string isoDate(std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    const auto padded0 = [](unsigned n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(date.year())) + '-' + padded0(static_cast<unsigned>(date.month()))
        + '-' + padded0(static_cast<unsigned>(date.day()));
}

template <class E> Json keyOrNull(const std::optional<E>& value)
{
    return value ? Json(key(*value)) : Json();
}

Json countOrNull(int count)
{
    return count > 0 ? Json(count) : Json();
}

Json toJson(const Cue& cue, const Phase& phase)
{
    Json object;
    object["at"] = inSeconds(dueAfterStart(cue, phase.estimate));
    object["kind"] = key(cue.kind);
    object["say"] = cue.say;
    return object;
}

/// The sentences a phase begins with.
std::string opening(const Phase& phase)
{
    std::vector<std::string> sentences;
    for (const Cue& cue : phase.cues)
        if (!cue.fromEnd && cue.at == Duration{})
            sentences.push_back(cue.say);
    return joined(sentences, " ");
}

Json toJson(const Score& score, const Phase& phase, Duration start)
{
    const Part& part = score.parts[phase.part];
    Json object;
    object["kind"] = key(phase.kind);
    object["section"] = score.sections[part.section];
    object["exercise"] = part.exercise.id.value;
    object["title"] = part.exercise.title;
    object["side"] = keyOrNull(phase.side);
    object["set"] = countOrNull(phase.set);
    object["sets"] = countOrNull(phase.sets);
    object["rep"] = countOrNull(phase.rep);
    object["of"] = countOrNull(phase.of);
    object["start"] = inSeconds(start);
    object["seconds"] = phase.length ? Json(inSeconds(*phase.length)) : Json();
    object["estimate"] = inSeconds(phase.estimate);
    object["breath"] = keyOrNull(phase.breath);
    object["words"] = phase.words;
    object["say"] = opening(phase);
    object["cues"] = Json::array();
    for (const Cue& cue : phase.cues)
        object["cues"].push_back(toJson(cue, phase));
    return object;
}

} // namespace

std::string toJson(const Score& score, std::chrono::sys_days day)
{
    Json object;
    object["routine"] = score.routine.value;
    object["title"] = score.title;
    object["date"] = isoDate(day);
    object["total_seconds"] = inSeconds(score.total());
    object["self_paced"] = score.selfPaced();
    object["phases"] = Json::array();
    const auto starts = score.starts();
    for (std::size_t i = 0; i < score.phases.size(); ++i)
        object["phases"].push_back(toJson(score, score.phases[i], starts[i]));
    return object.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace plumbline::cli
