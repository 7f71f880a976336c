// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

#include <optional>

class QGridLayout;

namespace plumbline
{

class Button;
class ScaleRow;

/// "How comfortable are you now?", 0 to 10, before and after a session. It asks beside what goes on and waits
/// for nobody.
class ComfortCard : public Card
{
    Q_OBJECT
public:
    explicit ComfortCard(const QString& question, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const;
    void clear();
    /// One row, or the question above its answers.
    [[nodiscard]] int heightIn(int width) const;
    /// A digit pressed anywhere on the page. False: it is none.
    bool takeKey(int key);

signals:
    void chosen(int level);
    void skipped();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool isWide(int width) const;
    void layOut();

    ScaleRow* m_scale;
    QWidget* m_asked;
    Button* m_skip;
    QGridLayout* m_grid;
};

} // namespace plumbline
