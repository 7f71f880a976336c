// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"
#include "picture/own_picture.h"

#include <QWidget>

#include <chrono>
#include <memory>
#include <optional>

namespace plumbline
{

/// The pictures and clips of an exercise's author, side by side; instead of one that cannot be shown, a panel
/// that says so. They are decoded beside the event loop; until then their places are empty. Owns no timer:
/// clips show the moment they are told, and their first frame where nothing is to move.
class OwnPictureView : public QWidget
{
    Q_OBJECT
public:
    explicit OwnPictureView(QWidget* parent = nullptr);

    /// Those of this exercise; nothing happens when they are shown already. None: empty.
    void show(const Exercise& exercise);
    using QWidget::show;
    [[nodiscard]] bool isEmpty() const { return m_shown.empty(); }
    /// Since the pictures were begun to be shown.
    void showMoment(std::chrono::milliseconds moment);
    /// Until another frame of a clip is due; none: nothing moves.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilChange() const;
    void setReducedMotion(bool reduced);
    /// What is to be seen, a sentence for each picture.
    [[nodiscard]] QString told() const;
    /// All pictures are decoded, or known not to be.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const picture::OwnPicture* picture(std::size_t which) const
    {
        return m_shown[which].picture.get();
    }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void ready();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Shown {
        Media media;
        std::shared_ptr<const picture::OwnPicture> picture; ///< null while it is decoded
    };
    void load(std::size_t which, const std::filesystem::path& file);
    void take(std::size_t which, unsigned turn, std::shared_ptr<const picture::OwnPicture> picture);
    [[nodiscard]] QRect placeOf(std::size_t which) const;
    void paintFault(QPainter& painter, const QRect& place, const Shown& one) const;

    std::vector<Shown> m_shown;
    std::filesystem::path m_folder; ///< where they are from
    std::chrono::milliseconds m_moment{};
    bool m_reducedMotion = false;
    unsigned m_turn = 0; ///< of what is shown: what was asked for before comes too late
};

/// Why a picture is not shown, in a short sentence.
[[nodiscard]] QString faultText(picture::PictureFault fault);

} // namespace plumbline
