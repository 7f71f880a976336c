// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_view.h"

#include "picture/paint.h"
#include "ui/figure_change.h"
#include "ui/shapes.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

constexpr double degreesPerPixel = 0.5;
constexpr double degreesPerKey = 15;
constexpr double steepest = 75;
constexpr double visibleProgress = 0.0005; ///< a smaller share of a movement moves nothing by a pixel
constexpr double visibleBreath = 0.01;
constexpr std::size_t mostStills = 8; ///< each as large as the view

bool looksAlike(const figure::Moment& a, const figure::Moment& b)
{
    return a.from == b.from && a.to == b.to && a.order == b.order && !a.passage == !b.passage
        && (a.from == a.to || std::abs(a.progress - b.progress) < visibleProgress)
        && std::abs(a.breath - b.breath) < visibleBreath;
}

/// The arrows alone are the page's, and a presenter's remote's.
bool turns(const QKeyEvent& key)
{
    if (!(key.modifiers() & Qt::ControlModifier))
        return key.key() == Qt::Key_Home;
    return (key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down) || key.key() == Qt::Key_0;
}

figure::Size sizeOf(const QSize& size)
{
    return { static_cast<double>(size.width()), static_cast<double>(size.height()) };
}

} // namespace

picture::Theme themeOf(const QPalette& palette)
{
    const Tokens tokens = tokensOf(palette);
    const Tokens contrast = tokensOf(Scheme::HighContrast);
    if (tokens.paper == contrast.paper && tokens.line == contrast.line)
        return picture::Theme::HighContrast;
    return tokens.paper.lightness() < 128 ? picture::Theme::Dark : picture::Theme::Light;
}

FigureView::FigureView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("figure"));
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Figure"));
    setProperty(cornersOf, space::radius);
    setAccessibleDescription(turningKeys());
    setToolTip(tr("Drag to turn, double click to turn back"));
    setCursor(Qt::OpenHandCursor);
    m_reducedMotion = reducesMotion(*this);
}

void FigureView::setMotion(std::shared_ptr<const figure::Motion> motion, bool mirrored)
{
    m_mirrored = mirrored && motion;
    m_motion =
        m_mirrored ? std::make_shared<const figure::Motion>(figure::mirrored(*motion)) : std::move(motion);
    m_told = m_moment = {};
    if (m_motion) {
        m_told.from = m_told.to = m_motion->start;
        m_moment = m_told;
        m_camera = m_motion->camera;
    }
    forget();
    emit motionChanged();
}

void FigureView::showMoment(const figure::Moment& moment)
{
    m_told = moment;
    emit momentTold(moment);
    const figure::Moment seen = m_reducedMotion ? figure::stillOf(moment) : moment;
    m_lastWay = 0;
    if (looksAlike(seen, m_moment))
        return;
    m_moment = seen;
    if (m_shapes.empty() || m_reducedMotion || !isVisible())
        return repaintAll();
    figure::Shapes shapes = shapesNow();
    const FigureChange changed = takeOver(m_shapes, shapes);
    m_stale |= changed.where;
    m_lastWay = changed.farthest;
    update(changed.where);
    m_shapes = std::move(shapes);
}

void FigureView::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    showMoment(m_told);
    repaintAll();
}

void FigureView::turn(double azimuth, double elevation)
{
    m_camera.azimuth = std::remainder(m_camera.azimuth + azimuth, 360);
    m_camera.elevation = std::clamp(m_camera.elevation + elevation, -steepest, steepest);
    forget();
}

void FigureView::turnBack()
{
    if (m_motion)
        m_camera = m_motion->camera;
    forget();
}

QString FigureView::turningKeys()
{
    return tr("Ctrl and the arrows turn it, Home turns it back.");
}

void FigureView::forget()
{
    m_view.reset();
    m_canvas = {};
    m_stills.clear();
    m_depths.clear();
    repaintAll();
}

void FigureView::repaintAll()
{
    m_shapes.clear();
    update();
}

void FigureView::fit()
{
    // Turned, it never becomes larger than it was.
    const figure::Size size = sizeOf(this->size());
    const figure::BodyShape& shape = figureLookOf(*this).shape;
    m_view = figure::fitted(*m_motion, shape, size);
    if (m_camera.azimuth == m_motion->camera.azimuth && m_camera.elevation == m_motion->camera.elevation)
        return;
    const double usual = m_view->scale;
    figure::Motion turned = *m_motion;
    turned.camera = m_camera;
    m_view = figure::fitted(turned, shape, size);
    if (m_view->scale <= usual)
        return;
    const double smaller = usual / m_view->scale;
    m_view->scale = usual;
    m_view->origin = { size.width / 2 + (m_view->origin.x - size.width / 2) * smaller,
        size.height / 2 + (m_view->origin.y - size.height / 2) * smaller };
}

QImage FigureView::blank() const
{
    QImage image(size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(Qt::transparent);
    return image;
}

void FigureView::drawStale()
{
    picture::clear(m_canvas, m_stale);
    const picture::Palette colours = picture::paletteOf(themeOf(palette()), figureLookOf(*this));
    picture::paint(m_canvas, m_backdrop, colours, m_stale);
    picture::paint(m_canvas, m_shapes, colours, m_stale);
    m_stale = {};
}

figure::Shapes FigureView::shapesNow()
{
    const figure::BodyShape& shape = figureLookOf(*this).shape;
    const figure::Solved solved = figure::solve(figure::poseAt(*m_motion, m_moment), shape);
    figure::DrawOptions options;
    options.memory = &m_depths;
    return figure::bodyOf(*m_motion, solved, shape, *m_view, options);
}

const QImage& FigureView::stillNow()
{
    const auto known = std::find_if(m_stills.begin(), m_stills.end(),
        [&](const Still& still) { return looksAlike(still.moment, m_moment); });
    if (known != m_stills.end())
        return known->picture;
    if (m_stills.size() == mostStills)
        m_stills.erase(m_stills.begin());
    QImage picture = blank();
    const figure::Look& look = figureLookOf(*this);
    const picture::Palette colours = picture::paletteOf(themeOf(palette()), look);
    picture::paint(picture, m_backdrop, colours);
    picture::paint(picture, shapesNow(), colours);
    if (m_moment.from != m_moment.to)
        picture::paint(picture, figure::arrowsOf(*m_motion, m_moment, look.shape, *m_view), colours);
    return m_stills.emplace_back(Still{ m_moment, std::move(picture) }).picture;
}

void FigureView::paintEvent(QPaintEvent*)
{
    if (!m_motion || width() < 8 || height() < 8)
        return;
    if (!m_view) {
        fit();
        m_backdrop = figure::backdropOf(*m_motion, *m_view);
    }
    if (m_ratio != devicePixelRatioF()) {
        m_ratio = devicePixelRatioF();
        m_canvas = {};
        m_stills.clear();
    }
    QPainter painter(this);
    if (m_reducedMotion) {
        painter.drawImage(0, 0, stillNow());
        return;
    }
    if (m_canvas.isNull()) {
        m_canvas = blank();
        m_stale = rect();
    }
    if (m_shapes.empty()) {
        m_shapes = shapesNow();
        m_stale = rect();
    }
    drawStale();
    painter.drawImage(0, 0, m_canvas);
}

void FigureView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    forget();
}

void FigureView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setReducedMotion(reducesMotion(*this));
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        forget();
}

void FigureView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_dragged = event->position();
    m_dragWay = 0;
    setCursor(Qt::ClosedHandCursor);
}

void FigureView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF by = event->position() - m_dragged;
    m_dragged = event->position();
    m_dragWay += std::abs(by.x()) + std::abs(by.y());
    if (m_dragWay >= QApplication::startDragDistance())
        turn(-by.x() * degreesPerPixel, by.y() * degreesPerPixel);
}

void FigureView::mouseReleaseEvent(QMouseEvent* event)
{
    setCursor(Qt::OpenHandCursor);
    if (event->button() == Qt::LeftButton && m_dragWay < QApplication::startDragDistance())
        clicked();
}

void FigureView::mouseDoubleClickEvent(QMouseEvent*)
{
    m_dragWay = 0; // its release is the second of two clicks
    turnBack();
}

void FigureView::keyPressEvent(QKeyEvent* event)
{
    if (!turns(*event))
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return turn(degreesPerKey, 0);
    case Qt::Key_Right:
        return turn(-degreesPerKey, 0);
    case Qt::Key_Up:
        return turn(0, degreesPerKey);
    case Qt::Key_Down:
        return turn(0, -degreesPerKey);
    default:
        return turnBack();
    }
}

bool FigureView::event(QEvent* event)
{
    // What turns the figure is not a shortcut of the window while it has the focus.
    if (event->type() == QEvent::ShortcutOverride && turns(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace plumbline
