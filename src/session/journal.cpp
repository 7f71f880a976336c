// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journal.h"

#include "catalog/json_tree.h"
#include "catalog/read.h"
#include "session/checked_line.h"
#include "session/event_text.h"
#include "session/prescription_text.h"

#include <nlohmann/json.hpp>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr int deepest = maxDepth + 4; ///< a record stands a few levels down in its line

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    ReadJournal read() &&
    {
        while (m_at < m_text.size() && nextLine()) { }
        if (!m_fault.empty())
            return { std::nullopt, "line " + std::to_string(m_lines + 1) + ": " + m_fault };
        if (m_journal.chapters.empty())
            return {};
        m_journal.length = m_at;
        m_journal.sum = m_sum;
        return { std::move(m_journal), {} };
    }

private:
    /// False when the line is broken off or faulty.
    bool nextLine()
    {
        const std::size_t end = m_text.find('\n', m_at);
        if (end == std::string_view::npos) {
            // A pen that was taken away leaves the beginning of a line; a disk that lost it leaves zeros.
            if (m_text.substr(m_at).find('\0') != std::string_view::npos && m_journal.chapters.empty())
                m_fault = "it is not what was written";
            return false;
        }
        const std::string_view line = m_text.substr(m_at, end - m_at);
        if (!isWhole(line, m_sum)) {
            if (end + 1 < m_text.size() || m_journal.chapters.empty())
                m_fault = "it is not what was written";
            return false;
        }
        take(line);
        if (!m_fault.empty())
            return false;
        m_at = end + 1;
        ++m_lines;
        return true;
    }

    void take(std::string_view line)
    {
        if (JsonTree(line, deepest).fault()) {
            m_fault = "it is no JSON";
            return;
        }
        const Json json = Json::parse(line, nullptr, false);
        if (m_lines == 0)
            takeHead(json);
        else if (json.contains("prescription"))
            takePrescription(json["prescription"]);
        else
            takeEvent(json);
    }

    void takeHead(const Json& json)
    {
        if (!json.contains("journal") || !json.contains("began") || !json["began"].is_string())
            m_fault = "it is no journal";
        else if (json["journal"] != journalFormat)
            m_fault = "it is a journal of another version of Plumbline";
        else
            m_journal.began = json["began"].get<std::string>();
    }

    void takePrescription(const Json& json)
    {
        if (auto prescription = prescriptionIn(json, m_fault))
            m_journal.chapters.push_back({ std::move(*prescription), {} });
    }

    void takeEvent(const Json& json)
    {
        const auto event = eventIn(json);
        if (!event || m_journal.chapters.empty()) {
            m_fault = "it is no event of a session";
            return;
        }
        const bool named = json.contains("is") && json["is"].is_string();
        m_journal.chapters.back().entries.push_back(
            { *event, named ? json["is"].get<std::string>() : std::string() });
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lines = 0;
    std::uint32_t m_sum = 0;
    std::string m_fault;
    Journal m_journal;
};

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string JournalLines::begin(std::string_view began, const Prescription& prescription)
{
    const std::string head = checkedLine(dumped({ { "journal", journalFormat }, { "began", began } }), m_sum);
    return head + change(prescription);
}

std::string JournalLines::change(const Prescription& prescription)
{
    return checkedLine(dumped({ { "prescription", toJson(prescription) } }), m_sum);
}

std::string JournalLines::add(const Event& event, const Score& score)
{
    return std::holds_alternative<CueDue>(event) ? std::string()
                                                 : checkedLine(dumped(toJson(event, score)), m_sum);
}

ReadJournal readJournal(std::string_view text)
{
    return Reader(text).read();
}

} // namespace plumbline
