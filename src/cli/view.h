// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <string_view>

namespace plumbline::cli
{

/// How a session looks to the person at the terminal.
class View
{
public:
    virtual ~View() = default;

    /// Something happened, at last.
    virtual void tell(const Event& event, const Session& session) = 0;
    /// A sentence about the session as a whole ("Paused while the computer slept…"). It stays until the next
    /// thing happens.
    virtual void notice(std::string_view sentence) = 0;
    /// What is true now.
    virtual void show(const Session& session, Instant now) = 0;
    /// When what it shows changes although nothing happens; nothing: it does not.
    [[nodiscard]] virtual std::optional<Instant> nextChange(const Session& session, Instant now) const = 0;
    /// Nothing of it is to be seen any more: the next show() begins afresh.
    virtual void forget() { }
    /// False once nobody reads it any more (a closed pipe).
    [[nodiscard]] virtual bool isRead() const = 0;
};

} // namespace plumbline::cli
