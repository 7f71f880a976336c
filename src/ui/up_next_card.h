// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <QWidget>

namespace plumbline
{

class FigureThumbnails;

/// What comes after the present exercise: its picture, its title, the position it is done in and what it
/// needs.
class UpNextCard : public QWidget
{
    Q_OBJECT
public:
    explicit UpNextCard(QWidget* parent = nullptr);

    /// Null: the present exercise is the last one. `later`: something is already shown as coming next, this
    /// follows it.
    void show(const Part* part, bool later);
    using QWidget::show;
    void setZoom(qreal zoom);
    [[nodiscard]] int naturalHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_eyebrow;
    QString m_title;
    QString m_needs;
    std::optional<Position> m_position;
    std::optional<figure::Motion> m_motion;
    FigureThumbnails* m_thumbnails;
    qreal m_zoom = 1.0;
};

} // namespace plumbline
