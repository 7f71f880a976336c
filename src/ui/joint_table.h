// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/angles.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace plumbline
{

class ChoiceGroup;
class JointRow;
class Label;
class SearchField;

/// All movements of a body by their standard names, under the region they belong to; those that differ from
/// the base position come first. A word in the filter finds what one looks for: "knee", "rotation". The order
/// changes when another pose is shown, never under one's hands.
class JointTable : public QWidget
{
    Q_OBJECT
public:
    explicit JointTable(QWidget* parent = nullptr);

    /// Of another pose: sorts anew. `usual`: the angles of the base position.
    void showPose(const figure::Angles& angles, const figure::Angles& usual);
    /// The same pose as it is now.
    void showAngles(const figure::Angles& angles);
    [[nodiscard]] const figure::Angles& angles() const { return m_angles; }

signals:
    /// The person set one movement. `what` is its name.
    void changed(const plumbline::figure::Angles& angles, const QString& what);

private:
    struct Group {
        Label* heading;
        std::vector<JointRow*> rows;
    };
    void addGroup(const QString& name, std::initializer_list<figure::Trunk> trunk,
        std::initializer_list<figure::Joint> joints);
    void arrange();
    void tell();

    figure::Angles m_angles;
    figure::Angles m_usual;
    SearchField* m_filter;
    ChoiceGroup* m_sides;
    Label* m_changed; ///< the heading
    Label* m_none; ///< said when nothing is found
    QVBoxLayout* m_column;
    std::vector<Group> m_groups;
};

} // namespace plumbline
