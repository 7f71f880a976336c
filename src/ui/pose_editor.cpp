// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_editor.h"

#include "catalog/catalog.h"
#include "figure/base_position.h"
#include "figure/pose_list.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/figure_loop.h"
#include "ui/flow_layout.h"
#include "ui/joint_table.h"
#include "ui/label.h"
#include "ui/pose_ground.h"
#include "ui/pose_picker.h"
#include "ui/pose_props.h"
#include "ui/pose_stage.h"
#include "ui/pose_strip.h"
#include "ui/pose_view.h"
#include "ui/pose_words.h"

#include <QEvent>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

constexpr int sideBySide = 560; ///< at 100 % text: from here on the panel stands beside the stage
constexpr int panelWidth = 340;
constexpr double panelShare = 0.44; ///< of the width, at most
constexpr int lowBelow = 680; ///< at 100 % text: then the poses' pictures are small
constexpr double waySeconds = 2;
constexpr double restSeconds = 0.8;

figure::Pose standing()
{
    using figure::BasePosition;
    return { "pose", figure::anglesOf(BasePosition::Standing), figure::groundOf(BasePosition::Standing), {} };
}

QWidget* flowing(std::initializer_list<QWidget*> widgets)
{
    auto* whole = new QWidget;
    auto* flow = new FlowLayout(space::small, whole);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        flow->addWidget(widget);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    whole->setSizePolicy(policy);
    return whole;
}

Button* named(const QString& name, const QString& text)
{
    auto* button = new Button(Button::Kind::Secondary, text);
    button->setObjectName(name);
    return button;
}

/// There and back again.
figure::Motion wayBetween(const figure::Motion& motion, std::size_t from, std::size_t to)
{
    figure::Motion way = motion;
    way.start = from;
    way.repeatFrom = 0;
    way.steps = { { to, waySeconds }, { to, restSeconds, false }, { from, waySeconds },
        { from, restSeconds, false } };
    way.arrows.clear();
    return way;
}

} // namespace

PoseEditor::PoseEditor(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
    , m_stage(new PoseStage)
    , m_strip(new PoseStrip)
    , m_hints(new Label({}, Type::Small, QFont::Medium))
    , m_help(new Label(tr("Drag a handle to pose, drag beside the figure to turn the view."), Type::Small))
    , m_pages(new ChoiceGroup(tr("What to change")))
    , m_joints(new JointTable)
    , m_ground(new PoseGround)
    , m_props(new PoseProps)
    , m_view(new PoseView)
    , m_picker(new PosePicker(this))
    , m_playWay(named(QStringLiteral("playWay"), tr("Play this step")))
    , m_playAll(named(QStringLiteral("playAll"), tr("Play all")))
    , m_mirror(named(QStringLiteral("mirrorPose"), tr("Mirror")))
    , m_copy(named(QStringLiteral("copyPose"), tr("Copy from…")))
    , m_handlesShown(new ToggleChip(tr("Handles")))
    , m_beforeShown(new ToggleChip(tr("Pose before")))
{
    setObjectName(QStringLiteral("poseEditor"));
    build();
    connectParts();
    connectStrip();
    setMotion({});
}

void PoseEditor::build()
{
    auto* stage = new QWidget;
    m_show = new QStackedLayout(stage);
    m_show->addWidget(m_stage);
    m_hints->setObjectName(QStringLiteral("poseHints"));
    m_hints->in(QPalette::ToolTipText);
    auto* left = new QVBoxLayout;
    left->setSpacing(space::small);
    left->addWidget(buildBar());
    left->addWidget(stage, 1);
    left->addWidget(m_hints);
    left->addWidget(m_help->in(QPalette::PlaceholderText));
    left->addWidget(m_strip);
    m_split = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_split->setContentsMargins(0, 0, 0, 0);
    m_split->setSpacing(space::gap);
    m_split->addLayout(left, 1);
    m_split->addWidget(buildPanel());
}

QWidget* PoseEditor::buildBar()
{
    m_handlesShown->setObjectName(QStringLiteral("handlesShown"));
    m_beforeShown->setObjectName(QStringLiteral("beforeShown"));
    m_handlesShown->setChecked(true);
    m_beforeShown->setChecked(true);
    return flowing({ m_playWay, m_playAll, m_handlesShown, m_beforeShown });
}

QWidget* PoseEditor::buildPanel()
{
    auto* posePage = new QWidget;
    auto* poseColumn = new QVBoxLayout(posePage);
    poseColumn->setContentsMargins(0, 0, 0, 0);
    poseColumn->setSpacing(space::gap);
    poseColumn->addWidget(m_strip->actions());
    poseColumn->addWidget(flowing({ m_mirror, m_copy }));
    poseColumn->addWidget(m_joints, 1);
    m_pageWidgets = { posePage, m_ground, m_props, m_view };
    int i = 0;
    for (const QString& page : { tr("Pose"), tr("Ground"), tr("Things"), tr("View") }) {
        auto* chip = new ToggleChip(page);
        chip->setObjectName(QStringLiteral("page/%1").arg(i++));
        m_pages->add(chip);
    }
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, space::gap, 4);
    for (QWidget* page : m_pageWidgets)
        column->addWidget(page);
    content->setAutoFillBackground(false);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* panel = new QWidget;
    panel->setObjectName(QStringLiteral("posePanel"));
    auto* whole = new QVBoxLayout(panel);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::small);
    whole->addWidget(m_pages);
    whole->addWidget(m_scroll, 1);
    m_pages->choose(0);
    showPage(0);
    connect(m_pages, &ChoiceGroup::chosen, this, &PoseEditor::showPage);
    return panel;
}

void PoseEditor::showPage(int page)
{
    for (std::size_t i = 0; i < m_pageWidgets.size(); ++i)
        m_pageWidgets[i]->setVisible(static_cast<int>(i) == page);
}

void PoseEditor::connectParts()
{
    connect(m_stage, &PoseStage::tried, this,
        [this](const figure::Pose& tried) { m_joints->showAngles(tried.angles); });
    connect(m_stage, &PoseStage::posed, this,
        [this](const figure::Pose& posed, figure::Handle handle, bool repeated) {
            const QString what = wordFor(handle);
            askPose(posed, tr("Move: %1").arg(what.toLower()),
                repeated ? QStringLiteral("nudge/%1/%2").arg(m_current).arg(what) : QString());
        });
    connect(m_stage, &PoseStage::cameraChanged, this,
        [this](const figure::Camera& camera) { m_view->show(camera, m_motion->camera); });
    connect(m_view, &PoseView::turned, m_stage, &PoseStage::setCamera);
    connect(m_view, &PoseView::keepAsked, this, [this] {
        figure::Motion motion = *m_motion;
        motion.camera = { std::round(m_stage->camera().azimuth), std::round(m_stage->camera().elevation) };
        m_stage->setCamera(motion.camera);
        ask(motion, tr("Choose the view"));
    });
    connect(m_joints, &JointTable::changed, this, &PoseEditor::setAngles);
    connect(m_ground, &PoseGround::changed, this, [this](const figure::Ground& ground) {
        figure::Pose changed = pose();
        changed.ground = ground;
        askPose(changed, tr("Change what carries the body"), QStringLiteral("ground/%1").arg(m_current));
    });
    connect(m_ground, &PoseGround::holdAsked, this, &PoseEditor::setHeld);
    connect(m_props, &PoseProps::changed, this, &PoseEditor::ask);
    connect(m_handlesShown, &ToggleChip::toggled, m_stage, &PoseStage::setHandlesShown);
    connect(m_beforeShown, &ToggleChip::toggled, m_stage, &PoseStage::setBeforeShown);
    connect(m_playWay, &Button::clicked, this, [this] {
        if (const auto from = poseBefore())
            play(wayBetween(*m_motion, *from, m_current), m_playWay);
    });
    connect(m_playAll, &Button::clicked, this, [this] { play(*m_motion, m_playAll); });
    connect(m_mirror, &Button::clicked, this,
        [this] { ask(figure::withMirrored(*m_motion, m_current), tr("Mirror the pose")); });
    connect(m_copy, &Button::clicked, this, [this] {
        static const Catalog none;
        m_picker->openWith(m_catalog ? *m_catalog : none);
    });
    connect(m_picker, &PosePicker::chosen, this, [this](const figure::Motion& source) {
        ask(figure::withCopy(*m_motion, m_current, source, 0), tr("Copy a pose"));
    });
    connect(m_picker, &PosePicker::closed, m_copy, [this] { m_copy->setFocus(); });
}

void PoseEditor::setMotion(const figure::Motion& motion)
{
    stop();
    const std::string name = m_motion ? pose().name : std::string();
    auto next = std::make_shared<figure::Motion>(motion);
    if (next->poses.empty())
        next->poses.push_back(standing());
    const auto& poses = next->poses;
    const auto namesake =
        std::find_if(poses.begin(), poses.end(), [&](const figure::Pose& p) { return p.name == name; });
    const std::size_t before = m_current;
    if (m_next)
        m_current = *m_next;
    else if (namesake != poses.end())
        m_current = static_cast<std::size_t>(namesake - poses.begin());
    m_current = std::min(m_current, poses.size() - 1);
    m_motion = std::move(next);
    showAll(before != m_current || name != pose().name);
    if (before != m_current)
        emit poseChosen(m_current);
}

void PoseEditor::setCatalog(const Catalog* catalog)
{
    m_catalog = catalog;
}

void PoseEditor::choosePose(std::size_t pose)
{
    stop();
    if (pose >= m_motion->poses.size() || pose == m_current)
        return;
    m_current = pose;
    showAll(true);
    emit poseChosen(pose);
}

std::optional<std::size_t> PoseEditor::poseBefore() const
{
    for (std::size_t i = 0; i < m_motion->steps.size(); ++i)
        if (m_motion->steps[i].pose == m_current)
            if (const std::size_t from = figure::poseBefore(*m_motion, i, false);
                from != m_current && from < m_motion->poses.size())
                return from;
    return m_current > 0 ? std::optional(m_current - 1) : std::nullopt;
}

void PoseEditor::showAll(bool isOther)
{
    m_stage->show(m_motion, m_current, poseBefore());
    m_strip->show(*m_motion, m_current);
    if (isOther)
        m_joints->showPose(
            pose().angles, figure::anglesOf(figure::nearestBase(pose().angles, pose().ground.root)));
    else
        m_joints->showAngles(pose().angles);
    m_ground->show(*m_motion, m_current);
    m_props->show(*m_motion, m_current);
    m_view->show(m_stage->camera(), m_motion->camera);
    m_playWay->setEnabled(poseBefore().has_value());
    m_playAll->setEnabled(!m_motion->steps.empty());
    showHints();
}

void PoseEditor::showHints()
{
    const QStringList hints = poseHints(m_stage->body());
    m_hints->setText(hints.join(u'\n'));
    m_hints->setVisible(!hints.isEmpty());
    m_help->setVisible(hints.isEmpty());
}

void PoseEditor::play(const figure::Motion& motion, Button* by)
{
    const bool isPlaying = m_loop;
    stop();
    if (isPlaying)
        return;
    m_loop = new FigureLoop(motion, tr("The movement"));
    m_loop->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_show->addWidget(m_loop);
    m_show->setCurrentWidget(m_loop);
    by->setText(tr("Stop"));
    by->updateGeometry();
    (by == m_playWay ? m_playAll : m_playWay)->setEnabled(false);
}

void PoseEditor::stop()
{
    if (!m_loop)
        return;
    m_show->removeWidget(m_loop);
    m_loop->deleteLater();
    m_loop = nullptr;
    m_show->setCurrentWidget(m_stage);
    m_playWay->setText(tr("Play this step"));
    m_playAll->setText(tr("Play all"));
    m_playWay->updateGeometry();
    m_playAll->updateGeometry();
    m_playWay->setEnabled(poseBefore().has_value());
    m_playAll->setEnabled(!m_motion->steps.empty());
}

void PoseEditor::layOut()
{
    const bool beside = width() >= scaled(sideBySide);
    m_split->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    auto* panel = findChild<QWidget*>(QStringLiteral("posePanel"));
    panel->setFixedWidth(
        beside ? std::min(scaled(panelWidth), static_cast<int>(width() * panelShare)) : QWIDGETSIZE_MAX);
    if (!beside)
        panel->setMinimumWidth(0);
    m_split->setStretch(1, beside ? 0 : 1);
    m_strip->setCompact(height() < scaled(lowBelow));
}

void PoseEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void PoseEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        layOut();
}

void PoseEditor::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    stop();
}

} // namespace plumbline
