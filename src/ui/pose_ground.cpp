// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_ground.h"

#include "figure/hold.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/number_field.h"
#include "ui/pose_words.h"
#include "ui/tick.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr double centimetres = 170; ///< of the body that is spoken of

figure::Handle handleOf(figure::End end, figure::Side side)
{
    return { end == figure::End::Hand ? figure::Grasp::Hand : figure::Grasp::Foot, side };
}

bool carries(const figure::Ground& ground, figure::PartKind kind)
{
    return std::any_of(ground.support.begin(), ground.support.end(),
        [kind](const figure::Touching& t) { return t.kind == kind; });
}

QWidget* flowing(const std::vector<ToggleChip*>& chips)
{
    auto* widget = new QWidget;
    auto* flow = new FlowLayout(space::small, widget);
    flow->setContentsMargins(0, 0, 0, 0);
    for (ToggleChip* chip : chips)
        flow->addWidget(chip);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    widget->setSizePolicy(policy);
    return widget;
}

/// What the pin that holds most holds on to.
QString toldOf(const figure::Motion& motion, const figure::Pose& pose, figure::End end, figure::Side side)
{
    for (std::size_t i = 0; i < motion.pins.size(); ++i) {
        const figure::Pin& pin = motion.pins[i];
        const double weight = i < pose.pinWeights.size() ? pose.pinWeights[i] : 1;
        if (pin.end != end || pin.side != side || weight < 0.5)
            continue;
        const QString name = wordFor(handleOf(end, side));
        if (std::holds_alternative<figure::Landmark>(pin.target))
            return PoseGround::tr("%1: held on the body.").arg(name);
        if (std::holds_alternative<figure::OnFloor>(pin.target))
            return PoseGround::tr("%1: held on the floor.").arg(name);
        return PoseGround::tr("%1: held in its place.").arg(name);
    }
    return {};
}

} // namespace

PoseGround::PoseGround(QWidget* parent)
    : QWidget(parent)
    , m_height(new NumberField(tr("Height of what carries the body"), tr(" cm"), { -20, 170, 1 }))
    , m_anchor(new ChoiceGroup(tr("What keeps its direction")))
    , m_settles(new Tick(tr("Tips until two parts touch"), tr("As in a bridge: shoulders and feet.")))
    , m_told(new Label({}, Type::Small))
{
    using figure::End;
    using figure::Side;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    const auto heading = [&](const QString& text, const QString& about) {
        column->addWidget(new Label(text, Type::Body, QFont::DemiBold));
        column->addWidget((new Label(about, Type::Small))->in(QPalette::PlaceholderText));
    };
    heading(tr("Holds on"), tr("Hands and feet that stay where they are while the body moves."));
    std::vector<ToggleChip*> holdings;
    std::size_t i = 0;
    for (const End end : { End::Hand, End::Foot })
        for (const Side side : { Side::Right, Side::Left }) {
            auto* chip = new ToggleChip(wordFor(handleOf(end, side)));
            chip->setObjectName(QStringLiteral("hold/%1").arg(i));
            m_holdings[i++] = { end, side, chip };
            holdings.push_back(chip);
            connect(chip, &ToggleChip::clicked, this,
                [this, end, side](bool on) { emit holdAsked(end, side, on); });
        }
    column->addWidget(flowing(holdings));
    column->addWidget(m_told->in(QPalette::PlaceholderText));
    column->addSpacing(space::small);
    heading(tr("Carried by"), tr("What rests on the floor or a seat. None: whatever is lowest."));
    for (int kind = 0; kind <= static_cast<int>(figure::PartKind::Foot); ++kind) {
        const auto part = static_cast<figure::PartKind>(kind);
        auto* chip = new ToggleChip(wordFor(part));
        chip->setObjectName(QStringLiteral("carrier/%1").arg(kind));
        m_carriers.push_back(chip);
        connect(chip, &ToggleChip::clicked, this, [this, part](bool on) {
            figure::Ground ground = m_ground;
            if (on)
                ground.support.push_back({ part, {} });
            else
                std::erase_if(ground.support, [part](const figure::Touching& t) { return t.kind == part; });
            emit changed(ground);
        });
    }
    column->addWidget(flowing(m_carriers));
    column->addWidget(new Label(tr("At a height of"), Type::Small));
    column->addWidget(m_height);
    column->addSpacing(space::small);
    heading(tr("Keeps its direction"), tr("With the feet, a squat is hips, knees and ankles alone."));
    for (int anchor = 0; anchor <= static_cast<int>(figure::Anchor::Thorax); ++anchor)
        m_anchor->add(new ToggleChip(wordFor(static_cast<figure::Anchor>(anchor))));
    column->addWidget(m_anchor);
    column->addWidget(m_settles);
    column->addStretch(1);
    m_settles->setCheckable(true);
    m_settles->setVisible(false);
    connect(m_height, &NumberField::changed, this, [this](double height) {
        figure::Ground ground = m_ground;
        ground.height = height / centimetres;
        emit changed(ground);
    });
    connect(m_anchor, &ChoiceGroup::chosen, this, [this](int index) {
        figure::Ground ground = m_ground;
        ground.anchor = static_cast<figure::Anchor>(index);
        emit changed(ground);
    });
    connect(m_settles, &Tick::clicked, this, [this] {
        figure::Ground ground = m_ground;
        ground.settle.reset();
        emit changed(ground);
    });
}

void PoseGround::show(const figure::Motion& motion, std::size_t index)
{
    const figure::Pose& pose = motion.poses.at(index);
    m_ground = pose.ground;
    for (std::size_t kind = 0; kind < m_carriers.size(); ++kind)
        m_carriers[kind]->setChecked(carries(m_ground, static_cast<figure::PartKind>(kind)));
    m_height->choose(m_ground.height * centimetres);
    m_anchor->choose(static_cast<int>(m_ground.anchor));
    m_settles->setVisible(m_ground.settle.has_value());
    m_settles->setChecked(m_ground.settle.has_value());
    QStringList told;
    for (const Holding& holding : m_holdings) {
        holding.chip->setChecked(figure::isHeld(motion, pose, holding.end, holding.side));
        if (const QString line = toldOf(motion, pose, holding.end, holding.side); !line.isEmpty())
            told << line;
    }
    m_told->setText(told.isEmpty() ? tr("Nothing is held.") : told.join(u' '));
}

} // namespace plumbline
