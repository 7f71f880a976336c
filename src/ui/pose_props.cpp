// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_props.h"

#include "ui/button.h"
#include "ui/label.h"
#include "ui/menu_chip.h"
#include "ui/number_field.h"
#include "ui/pose_words.h"
#include "ui/tick.h"

#include <QVBoxLayout>

#include <cmath>

namespace plumbline
{

namespace
{

constexpr double body = 170; ///< centimetres of the body that is spoken of
constexpr std::size_t mostProps = 16;
constexpr int kinds = static_cast<int>(figure::PropKind::ExerciseBall) + 1;

double& along(figure::Vec3& v, std::size_t axis)
{
    return axis == 0 ? v.x : axis == 1 ? v.y : v.z;
}

} // namespace

PoseProps::PoseProps(QWidget* parent)
    : QWidget(parent)
    , m_add(new MenuChip(tr("Add a thing"), tr("Nothing"), MenuChip::Choice::One))
    , m_none(new Label(tr("Nothing stands around the figure yet."), Type::Body))
    , m_column(new QVBoxLayout(this))
{
    m_add->setObjectName(QStringLiteral("addProp"));
    for (int i = 0; i < kinds; ++i)
        m_add->add(wordFor(static_cast<figure::PropKind>(i)));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::gap);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    m_column->addWidget(m_none->in(QPalette::PlaceholderText));
    m_column->addStretch(1);
    connect(m_add, &MenuChip::changed, this, [this] {
        const std::vector<int> chosen = m_add->chosen();
        if (chosen.empty())
            return;
        m_add->clear();
        if (m_motion.props.size() >= mostProps)
            return;
        figure::Motion motion = m_motion;
        figure::Prop prop;
        prop.kind = static_cast<figure::PropKind>(chosen.front());
        motion.props.push_back(prop);
        for (figure::Pose& pose : motion.poses)
            if (!pose.propPlaces.empty())
                pose.propPlaces.resize(motion.props.size());
        emit changed(motion, tr("Add %1").arg(wordFor(prop.kind).toLower()), {});
    });
}

PoseProps::Row PoseProps::rowFor(std::size_t index, figure::PropKind kind)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(wordFor(kind), Type::Body, QFont::DemiBold), 1);
    auto* remove = new Button(Button::Kind::Quiet, tr("Remove"));
    remove->setObjectName(QStringLiteral("removeProp/%1").arg(index));
    remove->setAccessibleName(tr("Remove %1").arg(wordFor(kind).toLower()));
    head->addWidget(remove);
    column->addLayout(head);
    Row row{ whole, {}, nullptr, nullptr, kind };
    for (const QString& way : { tr("Forward"), tr("Up"), tr("To the right") }) {
        const std::size_t axis = row.place.size();
        column->addWidget(new Label(way, Type::Small));
        auto* field =
            new NumberField(tr("%1, %2").arg(wordFor(kind), way.toLower()), tr(" cm"), { -340, 340, 1 });
        field->setObjectName(QStringLiteral("prop/%1/%2").arg(index).arg(axis));
        column->addWidget(field);
        row.place.push_back(field);
        connect(field, &NumberField::changed, this,
            [this, index, axis](double value) { move(index, axis, value); });
    }
    row.along = new Tick(tr("Lies along the body"));
    row.along->setVisible(kind == figure::PropKind::Roller);
    row.here = new Tick(tr("Stands here in this pose only"));
    row.here->setVisible(kind != figure::PropKind::Mat);
    for (Tick* tick : { row.along, row.here }) {
        tick->setCheckable(true);
        column->addWidget(tick);
    }
    connect(row.along, &Tick::clicked, this, [this, index](bool on) {
        figure::Motion motion = m_motion;
        motion.props[index].alongX = on;
        emit changed(motion, tr("Turn the roller"), {});
    });
    connect(row.here, &Tick::clicked, this, [this, index](bool on) {
        figure::Motion motion = m_motion;
        figure::Pose& pose = motion.poses[m_pose];
        pose.propPlaces.resize(motion.props.size());
        pose.propPlaces[index] = on ? std::optional(motion.props[index].at) : std::nullopt;
        emit changed(motion, tr("Place a thing for this pose"), {});
    });
    connect(remove, &Button::clicked, this, [this, index] {
        figure::Motion motion = m_motion;
        const QString name = wordFor(motion.props[index].kind).toLower();
        motion.props.erase(motion.props.begin() + static_cast<std::ptrdiff_t>(index));
        for (figure::Pose& pose : motion.poses)
            if (index < pose.propPlaces.size())
                pose.propPlaces.erase(pose.propPlaces.begin() + static_cast<std::ptrdiff_t>(index));
        emit changed(motion, tr("Remove %1").arg(name), {});
    });
    return row;
}

void PoseProps::move(std::size_t index, std::size_t axis, double centimetres)
{
    figure::Motion motion = m_motion;
    figure::Pose& pose = motion.poses[m_pose];
    const bool here = index < pose.propPlaces.size() && pose.propPlaces[index];
    figure::Vec3& place = here ? *pose.propPlaces[index] : motion.props[index].at;
    along(place, axis) = std::round(centimetres / body * 1000) / 1000;
    emit changed(motion, tr("Move %1").arg(wordFor(motion.props[index].kind).toLower()),
        QStringLiteral("prop/%1/%2").arg(index).arg(axis));
}

void PoseProps::show(const figure::Motion& motion, std::size_t pose)
{
    m_motion = motion;
    m_pose = pose;
    bool same = m_rows.size() == motion.props.size();
    for (std::size_t i = 0; same && i < m_rows.size(); ++i)
        same = m_rows[i].kind == motion.props[i].kind;
    if (!same) {
        for (const Row& row : m_rows) {
            row.whole->hide();
            row.whole->deleteLater(); // one of its buttons may be what asked
        }
        m_rows.clear();
        for (std::size_t i = 0; i < motion.props.size(); ++i) {
            m_rows.push_back(rowFor(i, motion.props[i].kind));
            m_column->insertWidget(m_column->count() - 1, m_rows.back().whole);
        }
    }
    m_none->setVisible(motion.props.empty());
    const figure::Pose& here = motion.poses.at(pose);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool own = i < here.propPlaces.size() && here.propPlaces[i];
        figure::Vec3 place = own ? *here.propPlaces[i] : motion.props[i].at;
        for (std::size_t axis = 0; axis < 3; ++axis)
            m_rows[i].place[axis]->choose(along(place, axis) * body);
        m_rows[i].here->setChecked(own);
        m_rows[i].along->setChecked(motion.props[i].alongX);
    }
}

} // namespace plumbline
