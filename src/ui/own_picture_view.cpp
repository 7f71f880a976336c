// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/own_picture_view.h"

#include "catalog/media.h"
#include "ui/accessible.h"
#include "ui/shapes.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QThreadPool>

#include <algorithm>

namespace plumbline
{

using namespace std::chrono_literals;
using picture::OwnPicture;
using picture::PictureFault;

namespace
{

bool isSame(const Media& a, const Media& b)
{
    return a.file == b.file && a.alt == b.alt;
}

} // namespace

OwnPictureView::OwnPictureView(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setObjectName(QStringLiteral("ownPictures"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void OwnPictureView::show(const Exercise& exercise)
{
    const std::filesystem::path folder =
        exercise.media.empty() ? std::filesystem::path() : mediaFolder(exercise);
    const bool same = m_folder == folder && m_shown.size() == exercise.media.size()
        && std::equal(m_shown.begin(), m_shown.end(), exercise.media.begin(),
            [](const Shown& one, const Media& media) { return isSame(one.media, media); });
    if (same)
        return;
    ++m_turn;
    m_folder = folder;
    m_shown.clear();
    m_moment = 0ms;
    for (const Media& media : exercise.media)
        m_shown.push_back({ media, nullptr });
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        load(i, folder / m_shown[i].media.file);
    setAccessibleName(told());
    update();
}

void OwnPictureView::load(std::size_t which, const std::filesystem::path& file)
{
    // A large picture takes longer to decode than a frame may.
    const QPointer<OwnPictureView> view(this);
    QThreadPool::globalInstance()->start([view, which, turn = m_turn, file] {
        auto picture = std::make_shared<const OwnPicture>(picture::readOwnPicture(file));
        QMetaObject::invokeMethod(
            qApp,
            [view, which, turn, picture] {
                if (view)
                    view->take(which, turn, picture);
            },
            Qt::QueuedConnection);
    });
}

void OwnPictureView::take(std::size_t which, unsigned turn, std::shared_ptr<const OwnPicture> picture)
{
    if (turn != m_turn)
        return;
    m_shown[which].picture = std::move(picture);
    setAccessibleName(told());
    updateGeometry();
    update();
    if (isReady())
        emit ready();
}

bool OwnPictureView::isReady() const
{
    return std::all_of(m_shown.begin(), m_shown.end(), [](const Shown& one) { return one.picture; });
}

void OwnPictureView::showMoment(std::chrono::milliseconds moment)
{
    const bool changes =
        !m_reducedMotion && std::any_of(m_shown.begin(), m_shown.end(), [&](const Shown& one) {
            return one.picture && one.picture->frameAt(moment) != one.picture->frameAt(m_moment);
        });
    m_moment = moment;
    if (changes)
        update();
}

std::optional<std::chrono::milliseconds> OwnPictureView::untilChange() const
{
    std::optional<std::chrono::milliseconds> wait;
    if (m_reducedMotion)
        return wait;
    for (const Shown& one : m_shown)
        if (one.picture && one.picture->isClip())
            wait = std::min(wait.value_or(1h), one.picture->untilNext(m_moment));
    return wait;
}

void OwnPictureView::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    update();
}

QString OwnPictureView::told() const
{
    QStringList sentences;
    for (const Shown& one : m_shown) {
        const QString alt = shown(one.media.alt);
        const bool faulty = one.picture && one.picture->fault != PictureFault::None;
        sentences << (faulty ? tr("%1 %2").arg(faultText(one.picture->fault), alt) : alt);
    }
    return sentences.join(u' ');
}

QSize OwnPictureView::sizeHint() const
{
    return { scaled(320), heightForWidth(scaled(320)) };
}

int OwnPictureView::heightForWidth(int width) const
{
    return std::clamp(width * 3 / 4, scaled(160), scaled(440));
}

QRect OwnPictureView::placeOf(std::size_t which) const
{
    const int count = static_cast<int>(m_shown.size());
    const int wide = (width() - (count - 1) * space::gap) / count;
    const QRect place(static_cast<int>(which) * (wide + space::gap), 0, wide, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void OwnPictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Shown& one = m_shown[i];
        const QRect place = placeOf(i);
        if (!one.picture)
            continue;
        if (one.picture->fault != PictureFault::None) {
            paintFault(painter, place, one);
            continue;
        }
        const std::size_t frame = m_reducedMotion ? 0 : one.picture->frameAt(m_moment);
        const QImage& image = one.picture->frames[frame].image;
        QRect target(QPoint(), image.size().scaled(place.size(), Qt::KeepAspectRatio));
        target.moveCenter(place.center());
        painter.drawImage(target, image);
    }
}

void OwnPictureView::paintFault(QPainter& painter, const QRect& place, const Shown& one) const
{
    const Tokens tokens = tokensOf(palette());
    paintPanel(painter, place, space::radius, tokens.surface, tokens.line);
    const QRect inside = place.adjusted(space::gap, space::gap, -space::gap, -space::gap);
    painter.setPen(tokens.mutedInk);
    painter.setFont(typeface(Type::Body));
    painter.drawText(inside, Qt::AlignCenter | Qt::TextWordWrap,
        faultText(one.picture->fault) + u'\n' + shown(one.media.alt));
}

QString faultText(PictureFault fault)
{
    switch (fault) {
    case PictureFault::None:
        break;
    case PictureFault::Missing:
        return OwnPictureView::tr("The picture is not there.");
    case PictureFault::NoFile:
        return OwnPictureView::tr("The picture is no file.");
    case PictureFault::TooLarge:
        return OwnPictureView::tr("The picture's file is too large.");
    case PictureFault::Unknown:
        return OwnPictureView::tr("This is no picture that can be shown here.");
    case PictureFault::TooManyPixels:
        return OwnPictureView::tr("The picture is too large.");
    case PictureFault::TooLong:
        return OwnPictureView::tr("The clip is too long.");
    case PictureFault::Unsafe:
        return OwnPictureView::tr("The drawing asks for more than a drawing should. It is not shown.");
    case PictureFault::Damaged:
        return OwnPictureView::tr("The picture is damaged.");
    }
    return {};
}

} // namespace plumbline
