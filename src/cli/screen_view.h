// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/screen.h"
#include "cli/view.h"

#include <ostream>

namespace plumbline::cli
{

/// The whole terminal as a screen. Only rows that changed are written, so that it is calm over a slow line.
class ScreenView : public View
{
public:
    ScreenView(std::ostream& out, const Terminal& terminal, bool keys, double speed)
        : m_out(out)
        , m_terminal(terminal)
        , m_keys(keys)
        , m_speed(speed)
    {
    }
    void tell(const Event& event, const Session& session) override;
    void notice(std::string_view sentence) override { m_notice = sentence; }
    void show(const Session& session, Instant now) override;
    [[nodiscard]] std::optional<Instant> nextChange(const Session& session, Instant now) const override;
    [[nodiscard]] bool isRead() const override { return m_out.good(); }
    void forget() override { m_shown.reset(); }

private:
    struct Shown {
        TerminalSize size;
        std::vector<Row> rows;
    };

    std::ostream& m_out;
    const Terminal& m_terminal;
    bool m_keys;
    double m_speed;
    std::string m_notice;
    std::optional<Shown> m_shown;
};

} // namespace plumbline::cli
