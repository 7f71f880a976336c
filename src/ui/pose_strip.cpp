// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_strip.h"

#include "figure/pose_list.h"
#include "ui/accessible.h"
#include "ui/button.h"
#include "ui/figure_thumbnails.h"
#include "ui/flow_layout.h"
#include "ui/pose_tile.h"
#include "ui/shapes.h"
#include "ui/words.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyle>

namespace plumbline
{

namespace
{

constexpr int longestName = 40;

Button* quiet(const QString& name, const QString& text)
{
    auto* button = new Button(Button::Kind::Secondary, text);
    button->setObjectName(name);
    return button;
}

} // namespace

PoseStrip::PoseStrip(QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(new FigureThumbnails(this))
    , m_scroll(new QScrollArea)
    , m_actions(new QWidget(this))
    , m_name(new QLineEdit)
    , m_add(quiet(QStringLiteral("addPose"), tr("Add")))
    , m_duplicate(quiet(QStringLiteral("duplicatePose"), tr("Duplicate")))
    , m_earlier(quiet(QStringLiteral("poseEarlier"), tr("Earlier")))
    , m_later(quiet(QStringLiteral("poseLater"), tr("Later")))
    , m_remove(quiet(QStringLiteral("removePose"), tr("Remove")))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Poses"));
    auto* tiles = new QWidget;
    tiles->setAutoFillBackground(false);
    m_row = new QHBoxLayout(tiles);
    m_row->setContentsMargins(4, 4, 4, 4);
    m_row->setSpacing(space::small);
    m_row->addStretch(1);
    m_scroll->setWidget(tiles);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_name->setObjectName(QStringLiteral("poseName"));
    m_name->setAccessibleName(tr("Name of the pose"));
    m_name->setMaxLength(longestName);
    m_name->setProperty(cornersOf, 16);
    m_name->setTextMargins(10, 0, 10, 0);
    m_add->setToolTip(tr("One more pose after this one, in its base position"));
    m_duplicate->setToolTip(tr("One more pose like this one"));
    auto* flow = new FlowLayout(space::small, m_actions);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{ m_name, m_add, m_duplicate, m_earlier, m_later, m_remove })
        flow->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_actions->setSizePolicy(policy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(m_add, &Button::clicked, this, &PoseStrip::addAsked);
    connect(m_duplicate, &Button::clicked, this, &PoseStrip::duplicateAsked);
    connect(m_remove, &Button::clicked, this, &PoseStrip::removeAsked);
    connect(m_earlier, &Button::clicked, this, [this] { emit moveAsked(-1); });
    connect(m_later, &Button::clicked, this, [this] { emit moveAsked(1); });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->isModified())
            emit renamed(m_name->text().trimmed());
        m_name->setModified(false);
    });
    fit();
}

void PoseStrip::show(const figure::Motion& motion, std::size_t current)
{
    while (m_tiles.size() > motion.poses.size()) {
        delete m_tiles.back();
        m_tiles.pop_back();
    }
    for (std::size_t i = 0; i < motion.poses.size(); ++i) {
        const QString name = shown(motion.poses[i].name);
        if (i < m_tiles.size()) {
            m_tiles[i]->show(figure::onlyPose(motion, i), name);
            continue;
        }
        auto* tile = new PoseTile(figure::onlyPose(motion, i), name, *m_thumbnails);
        tile->setObjectName(QStringLiteral("pose/%1").arg(i));
        tile->setCompact(m_compact);
        tile->setCheckable(true);
        tile->setAutoExclusive(true);
        tile->installEventFilter(this);
        m_row->insertWidget(static_cast<int>(i), tile);
        m_tiles.push_back(tile);
        connect(tile, &PoseTile::clicked, this, [this, i] { emit chosen(i); });
    }
    const bool isOther = m_current != current || !m_name->hasFocus();
    m_current = current;
    if (current >= m_tiles.size())
        return;
    m_tiles[current]->setChecked(true);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) // Tab comes to the chosen one, arrows go on from there
        m_tiles[i]->setFocusPolicy(i == current ? Qt::StrongFocus : Qt::ClickFocus);
    m_scroll->ensureWidgetVisible(m_tiles[current]);
    const QSignalBlocker silent(m_name);
    if (isOther || !m_name->isModified())
        m_name->setText(shown(motion.poses[current].name));
    const bool used = figure::isUsed(motion, current);
    m_add->setEnabled(motion.poses.size() < figure::mostPoses);
    m_duplicate->setEnabled(motion.poses.size() < figure::mostPoses);
    m_earlier->setEnabled(current > 0);
    m_later->setEnabled(current + 1 < motion.poses.size());
    m_remove->setEnabled(!used && motion.poses.size() > 1);
    m_remove->setToolTip(used ? tr("A step leads to this pose, or it is the start.") : QString());
    m_remove->setAccessibleDescription(m_remove->toolTip());
}

bool PoseStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_tiles.empty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
        const auto next = static_cast<std::size_t>(static_cast<int>(m_current) + by);
        if (by != 0) {
            if (next < m_tiles.size()) {
                emit chosen(next);
                m_tiles[std::min(next, m_tiles.size() - 1)]->setFocus(Qt::OtherFocusReason);
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PoseStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
}

void PoseStrip::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (PoseTile* tile : m_tiles)
        tile->setCompact(compact);
    fit();
}

void PoseStrip::fit()
{
    m_name->setFont(typeface(Type::Body));
    m_name->setFixedSize(scaled(170), scaled(space::control));
    PoseTile tile({}, {}, *m_thumbnails);
    tile.setCompact(m_compact);
    m_scroll->setFixedHeight(tile.sizeHint().height() + 8 + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

} // namespace plumbline
