// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breath_tap.h"

#include "catalog/person.h"
#include "ui/button.h"
#include "ui/label.h"

#include <QHBoxLayout>

#include <chrono>
#include <utility>

namespace plumbline
{

namespace
{

constexpr Duration tooSoon = std::chrono::seconds(1);

Duration steadyNow()
{
    return std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

BreathTap::BreathTap(QWidget* parent)
    : BreathTap(steadyNow, parent)
{
}

BreathTap::BreathTap(Now now, QWidget* parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_text(new Label({}, Type::Body))
    , m_button(new Button(Button::Kind::Secondary, tr("I breathe in")))
{
    m_button->setObjectName(QStringLiteral("breathTap"));
    m_button->setSymbol(Symbol::Breath);
    m_text->setObjectName(QStringLiteral("breathTapText"));
    m_text->in(QPalette::PlaceholderText);
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::gap);
    across->addWidget(m_button);
    across->addWidget(m_text, 1);
    connect(m_button, &QAbstractButton::pressed, this, &BreathTap::tap);
    showProgress();
}

void BreathTap::tap()
{
    const Duration now = m_now();
    if (!m_taps.empty() && now - m_taps.back() < tooSoon)
        return;
    if (!m_taps.empty() && now - m_taps.back() > longestBreath)
        m_taps.clear();
    m_taps.push_back(now);
    if (m_taps.size() <= breaths) {
        showProgress();
        return;
    }
    const Duration whole = m_taps.back() - m_taps.front();
    m_taps.clear();
    using Tenths = std::chrono::duration<long, std::deci>;
    const Duration breath = std::chrono::round<Tenths>(whole / static_cast<int>(breaths));
    m_text->setText(tr("One breath takes you %1 s.").arg(inSeconds(breath)));
    emit measured(std::clamp(breath, shortestBreath, longestBreath));
}

void BreathTap::showProgress()
{
    m_text->setText(m_taps.empty()
            ? tr("Breathe as you do at rest, and press each time you begin to breathe in, for five breaths.")
            : tr("%1 of %2. Press when the next breath begins.").arg(m_taps.size()).arg(breaths));
}

} // namespace plumbline
