// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_panes.h"

#include "ui/figure_view.h"
#include "ui/shapes.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int smallestView = 128; ///< px; in less one sees nothing
constexpr QSize smallestFigure(360, 240);

bool isRoomy(const PanesLayout& layout, int view)
{
    return view >= smallestView && layout.figure.width() >= smallestFigure.width()
        && layout.figure.height() >= smallestFigure.height();
}

} // namespace

PanesLayout panesBeside(const QRect& room, std::size_t views)
{
    const int count = static_cast<int>(views);
    if (count == 0)
        return { room, {} };
    const int side = std::min(room.width() * 27 / 100, (room.height() - (count - 1) * space::gap) / count);
    PanesLayout layout{ room.adjusted(0, 0, -side - space::gap, 0), {} };
    if (!isRoomy(layout, side))
        return { room, {} };
    const int all = count * side + (count - 1) * space::gap;
    for (int i = 0; i < count; ++i)
        layout.views.emplace_back(room.right() + 1 - side,
            room.top() + (room.height() - all) / 2 + i * (side + space::gap), side, side);
    return layout;
}

PanesLayout panesBelow(const QRect& room, std::size_t views)
{
    const int count = static_cast<int>(views);
    if (count == 0)
        return { room, {} };
    const int width = (room.width() - (count - 1) * space::gap) / count;
    const int height = std::min(room.height() * 33 / 100, width);
    PanesLayout layout{ room.adjusted(0, 0, 0, -height - space::gap), {} };
    if (!isRoomy(layout, std::min(width, height)))
        return { room, {} };
    const int wide = std::min(width, height * 3 / 2);
    const int all = count * wide + (count - 1) * space::gap;
    for (int i = 0; i < count; ++i)
        layout.views.emplace_back(room.left() + (room.width() - all) / 2 + i * (wide + space::gap),
            room.bottom() + 1 - height, wide, height);
    return layout;
}

FigurePanes::FigurePanes(FigureView* figure, QWidget* parent)
    : QWidget(parent)
    , m_figure(figure)
{
    m_figure->setParent(this);
    setSizePolicy(m_figure->sizePolicy());
    connect(m_figure, &FigureView::motionChanged, this, &FigurePanes::showViews);
    showViews();
}

void FigurePanes::showViews()
{
    qDeleteAll(m_views);
    m_views.clear();
    const figure::Motion* motion = m_figure->motion();
    for (std::size_t i = 0; motion && i < motion->views.size(); ++i) {
        auto seen = std::make_shared<figure::Motion>(*motion);
        seen->camera = motion->views[i];
        auto* view = new FigureView(this);
        view->setObjectName(QStringLiteral("view"));
        view->setAccessibleName(tr("The same from elsewhere"));
        view->setFocusPolicy(Qt::NoFocus);
        view->setAttribute(Qt::WA_TransparentForMouseEvents);
        view->setReducedMotion(m_figure->hasReducedMotion());
        view->setMotion(std::move(seen));
        view->showMoment(m_figure->moment());
        connect(m_figure, &FigureView::momentTold, view, &FigureView::showMoment);
        m_views.push_back(view);
    }
    updateGeometry();
    layOut();
}

void FigurePanes::setReducedMotion(bool reduced)
{
    m_figure->setReducedMotion(reduced);
    for (FigureView* view : m_views)
        view->setReducedMotion(reduced);
}

QSize FigurePanes::sizeHint() const
{
    const QSize size = m_figure->sizeHint();
    return hasHeightForWidth() ? QSize(size.width(), heightForWidth(size.width())) : size;
}

int FigurePanes::heightForWidth(int width) const
{
    const int height = m_figure->heightForWidth(width);
    // Room below for the views, where they would be large enough.
    const PanesLayout layout = panesBelow({ 0, 0, width, height * 4 / 3 }, m_views.size());
    return layout.views.empty() ? height : height * 4 / 3;
}

double FigurePanes::scaleIn(QSize size) const
{
    return figure::fitted(*m_figure->motion(), figureLookOf(*this).shape,
        { static_cast<double>(size.width()), static_cast<double>(size.height()) })
        .scale;
}

void FigurePanes::layOut()
{
    PanesLayout layout{ rect(), {} };
    if (!m_views.empty()) {
        const PanesLayout beside = panesBeside(rect(), m_views.size());
        const PanesLayout below = panesBelow(rect(), m_views.size());
        const bool isBeside = !beside.views.empty()
            && (below.views.empty() || scaleIn(beside.figure.size()) >= scaleIn(below.figure.size()));
        layout = isBeside ? beside : below;
    }
    const auto placed = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    m_figure->setGeometry(placed(layout.figure));
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_views[i]->setVisible(i < layout.views.size());
        if (i < layout.views.size())
            m_views[i]->setGeometry(placed(layout.views[i]));
    }
    update();
}

void FigurePanes::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    for (const FigureView* view : m_views)
        if (view->isVisible())
            paintPanel(painter, view->geometry(), space::radius, {}, tokens.line);
}

void FigurePanes::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool FigurePanes::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    return QWidget::event(event);
}

} // namespace plumbline
