// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/amount_text.h"
#include "studio/text_field.h"

namespace plumbline
{

/// An amount to type: "8-10", "30 s", "5 breaths". Empty it stands for what is written fainter in it. What
/// says no amount turns to the warning colour, is not taken, and is put right when one leaves the field. Up
/// and Down change it by a step.
class AmountField : public TextField
{
    Q_OBJECT
public:
    enum class Kind { Counts, Times, Hold };
    AmountField(const QString& name, Kind kind, QWidget* parent = nullptr);

    /// `otherwise` is what holds while it is empty.
    void show(const std::optional<CountRange>& counts, const std::optional<CountRange>& otherwise);
    void show(const std::optional<TimeRange>& times, const std::optional<TimeRange>& otherwise);
    void show(const std::optional<Hold>& hold, const std::optional<Hold>& otherwise);

    /// What stands in it; none: empty.
    [[nodiscard]] std::optional<CountRange> counts() const { return countsIn(text()); }
    [[nodiscard]] std::optional<TimeRange> times() const { return timesIn(text()); }
    [[nodiscard]] std::optional<Hold> hold() const { return holdIn(text()); }

signals:
    /// The person wrote something that can be taken; ask for it.
    void amountChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool isUsable(const QString& text) const;
    [[nodiscard]] bool isSame(const QString& a, const QString& b) const;
    void showText(const QString& text, const QString& otherwise);
    void step(int by);
    void take();

    Kind m_kind;
    QString m_shown; ///< the last that could be taken
};

/// "3-5 breaths", "30 s".
[[nodiscard]] QString holdText(const Hold& hold);

} // namespace plumbline
