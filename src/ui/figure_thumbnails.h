// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"
#include "picture/palette.h"

#include <QPixmap>
#include <QTimer>

#include <vector>

namespace plumbline
{

/// Small pictures of motions, drawn one at a time while nothing else is to be done, so that no page waits for
/// them; kept by what they show, its size and its colours.
class FigureThumbnails : public QObject
{
    Q_OBJECT
public:
    explicit FigureThumbnails(QObject* parent = nullptr);

    /// Null while it is not there: drawn() comes when it is.
    [[nodiscard]] QPixmap find(
        const figure::Motion& motion, QSize size, const QPalette& palette, qreal pixelRatio);

signals:
    void drawn();

private:
    struct Wanted {
        QString key;
        figure::Motion motion;
        QSize size;
        picture::Theme theme = picture::Theme::Light;
        qreal pixelRatio = 1;
    };
    void drawNext();

    std::vector<Wanted> m_wanted;
    QTimer m_idle;
};

} // namespace plumbline
