// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joint_table.h"

#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/joint_row.h"
#include "ui/label.h"
#include "ui/search_field.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace plumbline
{

using figure::Joint;
using figure::Trunk;

JointTable::JointTable(QWidget* parent)
    : QWidget(parent)
    , m_filter(new SearchField(tr("Find a movement")))
    , m_sides(new ChoiceGroup(tr("Side")))
    , m_changed(new Label(tr("Changed in this pose"), Type::Small, QFont::DemiBold, this))
    , m_none(new Label(tr("No movement has this word in its name."), Type::Body, QFont::Normal, this))
    , m_column(new QVBoxLayout(this))
{
    m_filter->setObjectName(QStringLiteral("jointFilter"));
    m_sides->setObjectName(QStringLiteral("jointSide"));
    for (const QString& side : { tr("Both sides"), tr("Right"), tr("Left") })
        m_sides->add(new ToggleChip(side));
    m_sides->choose(0);
    m_none->in(QPalette::PlaceholderText);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    addGroup(tr("Neck and head"),
        { Trunk::CervicalFlexion, Trunk::CervicalLateral, Trunk::CervicalRotation, Trunk::CervicalRetraction,
            Trunk::HeadFlexion },
        {});
    addGroup(tr("Spine"),
        { Trunk::ThoracicFlexion, Trunk::ThoracicLateral, Trunk::ThoracicRotation, Trunk::LumbarFlexion,
            Trunk::LumbarLateral, Trunk::LumbarRotation },
        {});
    addGroup(tr("Pelvis"), { Trunk::PelvisTilt }, {});
    addGroup(tr("Shoulders"), {},
        { Joint::ShoulderFlexion, Joint::ShoulderAbduction, Joint::ShoulderHorizontal,
            Joint::ShoulderRotation, Joint::ScapulaElevation, Joint::ScapulaProtraction });
    addGroup(tr("Elbows and hands"), {},
        { Joint::ElbowFlexion, Joint::ForearmPronation, Joint::WristFlexion, Joint::WristDeviation,
            Joint::HandGrip });
    addGroup(tr("Hips"), {}, { Joint::HipFlexion, Joint::HipAbduction, Joint::HipRotation });
    addGroup(tr("Knees and feet"), {},
        { Joint::KneeFlexion, Joint::AnkleDorsiflexion, Joint::AnkleInversion, Joint::ToeExtension });
    addGroup(tr("The whole body"),
        { Trunk::RootYaw, Trunk::RootPitch, Trunk::RootRoll, Trunk::RootX, Trunk::RootY, Trunk::RootZ }, {});
    connect(m_filter, &QLineEdit::textChanged, this, &JointTable::arrange);
    connect(m_sides, &ChoiceGroup::chosen, this, [this](int index) {
        const std::array sides{ std::optional<figure::Side>(), std::optional(figure::Side::Right),
            std::optional(figure::Side::Left) };
        for (const Group& group : m_groups)
            for (JointRow* row : group.rows)
                row->setSide(sides.at(static_cast<std::size_t>(index)));
        tell();
    });
    arrange();
}

void JointTable::addGroup(
    const QString& name, std::initializer_list<Trunk> trunk, std::initializer_list<Joint> joints)
{
    Group group{ new Label(name, Type::Small, QFont::DemiBold, this), {} };
    group.heading->in(QPalette::PlaceholderText);
    for (const Trunk t : trunk)
        group.rows.push_back(new JointRow({ t, {}, {} }, this));
    for (const Joint j : joints)
        group.rows.push_back(new JointRow({ {}, j, {} }, this));
    for (JointRow* row : group.rows)
        connect(row, &JointRow::chosen, this, [this, row](double value) {
            row->put(m_angles, value);
            tell();
            emit changed(m_angles, row->name());
        });
    m_groups.push_back(std::move(group));
}

void JointTable::showPose(const figure::Angles& angles, const figure::Angles& usual)
{
    m_angles = angles;
    m_usual = usual;
    arrange();
}

void JointTable::showAngles(const figure::Angles& angles)
{
    m_angles = angles;
    tell();
}

void JointTable::tell()
{
    for (const Group& group : m_groups)
        for (JointRow* row : group.rows)
            if (!row->isHidden())
                row->show(m_angles, m_usual);
}

void JointTable::arrange()
{
    while (QLayoutItem* item = m_column->takeAt(0))
        delete item;
    m_column->addWidget(m_filter);
    m_column->addWidget(m_sides);
    const QString wanted = m_filter->text().trimmed();
    std::vector<JointRow*> first;
    const auto fits = [&](const JointRow* row, const Label* heading) {
        const QString words = heading->text() + u' ' + row->name();
        const QStringList parts = wanted.split(u' ', Qt::SkipEmptyParts);
        return std::all_of(parts.begin(), parts.end(),
            [&](const QString& part) { return words.contains(part, Qt::CaseInsensitive); });
    };
    for (const Group& group : m_groups)
        for (JointRow* row : group.rows)
            if (row->isChanged(m_angles, m_usual) && fits(row, group.heading))
                first.push_back(row);
    m_changed->setVisible(!first.empty());
    m_column->addWidget(m_changed);
    bool any = !first.empty();
    for (JointRow* row : first) {
        row->setVisible(true);
        m_column->addWidget(row);
    }
    for (const Group& group : m_groups) {
        bool anyHere = false;
        m_column->addWidget(group.heading);
        for (JointRow* row : group.rows) {
            if (std::find(first.begin(), first.end(), row) != first.end())
                continue;
            const bool isFound = fits(row, group.heading);
            row->setVisible(isFound);
            anyHere = anyHere || isFound;
            m_column->addWidget(row);
        }
        group.heading->setVisible(anyHere);
        any = any || anyHere;
    }
    m_none->setVisible(!any);
    m_column->addWidget(m_none);
    m_column->addStretch(1);
    tell();
}

} // namespace plumbline
