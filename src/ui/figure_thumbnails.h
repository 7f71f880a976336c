// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"
#include "picture/palette.h"

#include <QPixmap>
#include <QTimer>

#include <vector>

namespace plumbline
{

/// Small pictures of motions, drawn a few at a time while nothing else is to be done, so that no page waits
/// for them; kept by what they show, its size and its colours.
class FigureThumbnails : public QObject
{
    Q_OBJECT
public:
    explicit FigureThumbnails(QObject* parent = nullptr);

    /// As it looks on this widget: its colours, its resolution, and the body the person chose, or another.
    /// Null while it is not there. Ask whenever you paint: drawn() comes when a few are there, and what
    /// nobody has asked for since is not drawn.
    [[nodiscard]] QPixmap find(const figure::Motion& motion, QSize size, const QWidget& on);
    [[nodiscard]] QPixmap find(
        const figure::Motion& motion, QSize size, const QWidget& on, const figure::Look& look);

signals:
    void drawn();

private:
    struct Wanted {
        QString key;
        figure::Motion motion;
        QSize size;
        qreal pixelRatio = 1;
        picture::Theme theme = picture::Theme::Light;
        figure::Look look;
    };
    [[nodiscard]] static QPixmap drawing(const Wanted& wanted);
    void drawSome();

    std::vector<Wanted> m_wanted;
    QTimer m_idle;
};

} // namespace plumbline
