// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/handle.h"
#include "figure/motion.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace plumbline
{

class Button;
class Catalog;
class ChoiceGroup;
class FigureLoop;
class JointTable;
class Label;
class PoseGround;
class PosePicker;
class PoseProps;
class PoseStage;
class PoseStrip;
class PoseView;
class ToggleChip;

/// The poses of an exercise's figure, to be changed by hand on a stage or by numbers. It shows the motion it
/// is given and asks for changes; whoever owns the motion answers with setMotion(). It keeps no history.
class PoseEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PoseEditor(QWidget* parent = nullptr);

    /// Also while it is open, as after an undo: what is chosen stays chosen, by the pose's name or else by
    /// its place. A motion without poses gets a standing one with the first change.
    void setMotion(const figure::Motion& motion);
    /// Where poses may be copied from; it must outlive this widget or be replaced. None: base positions only.
    void setCatalog(const Catalog* catalog);
    [[nodiscard]] std::size_t currentPose() const { return m_current; }
    void choosePose(std::size_t pose);

signals:
    /// The person wants the motion like this. `name` says what was done ("Move the right hand"); changes with
    /// the same `mergeKey` right after one another are one step to undo, an empty one is always its own.
    void edited(const plumbline::figure::Motion& motion, const QString& name, const QString& mergeKey);
    void poseChosen(std::size_t pose);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildBar();
    QWidget* buildPanel();
    void connectParts();
    void connectStrip();
    void showAll(bool isOther);
    void showHints();
    void ask(const figure::Motion& motion, const QString& name, const QString& mergeKey = {});
    void askAndChoose(const figure::Motion& motion, std::size_t pose, const QString& name);
    void askPose(const figure::Pose& pose, const QString& name, const QString& mergeKey = {});
    void setAngles(const figure::Angles& angles, const QString& what);
    void setHeld(figure::End end, figure::Side side, bool held);
    void play(const figure::Motion& motion, Button* by);
    void stop();
    void showPage(int page);
    void layOut();
    [[nodiscard]] const figure::Pose& pose() const { return m_motion->poses[m_current]; }
    /// The pose the body comes from, for the faint figure and to play the way.
    [[nodiscard]] std::optional<std::size_t> poseBefore() const;

    std::shared_ptr<const figure::Motion> m_motion;
    std::size_t m_current = 0;
    std::optional<std::size_t> m_next; ///< the pose that an edit of its own is to leave chosen
    const Catalog* m_catalog = nullptr;
    QBoxLayout* m_split = nullptr;
    QScrollArea* m_scroll; ///< of the panel
    QStackedLayout* m_show = nullptr; ///< stage or loop
    PoseStage* m_stage;
    FigureLoop* m_loop = nullptr; ///< while it plays
    PoseStrip* m_strip;
    Label* m_hints;
    Label* m_help; ///< how to pose, while there is nothing to say of the pose
    ChoiceGroup* m_pages;
    std::vector<QWidget*> m_pageWidgets;
    JointTable* m_joints;
    PoseGround* m_ground;
    PoseProps* m_props;
    PoseView* m_view;
    PosePicker* m_picker;
    Button* m_playWay;
    Button* m_playAll;
    Button* m_mirror;
    Button* m_copy;
    ToggleChip* m_handlesShown;
    ToggleChip* m_beforeShown;
};

} // namespace plumbline
