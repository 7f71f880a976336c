// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"
#include "ui/pressable.h"

namespace plumbline
{

class FigureThumbnails;

/// A pose to choose: a small picture with its name below.
class PoseTile : public Pressable
{
    Q_OBJECT
public:
    /// Of a motion with this one pose (figure::onlyPose).
    PoseTile(
        figure::Motion pose, const QString& name, FigureThumbnails& thumbnails, QWidget* parent = nullptr);

    void show(figure::Motion pose, const QString& name);
    using QWidget::show;
    /// Smaller, where there is little room.
    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] QSize pictureSize() const;

    figure::Motion m_pose;
    bool m_compact = false;
    FigureThumbnails& m_thumbnails;
};

} // namespace plumbline
