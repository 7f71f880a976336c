// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_score.h"

namespace plumbline::test
{

using namespace std::chrono_literals;

namespace
{

Exercise exercise(const char* id, const char* title, Position position, std::vector<Equipment> equipment,
    std::vector<Step> steps)
{
    Exercise result;
    result.id = ExerciseId(id);
    result.title = title;
    result.position = position;
    result.equipment = std::move(equipment);
    result.steps = std::move(steps);
    return result;
}

Step step(Role role, const char* words, std::optional<Duration> seconds, std::optional<Breath> breath = {},
    bool waits = false)
{
    Step result;
    result.role = role;
    result.words = words;
    result.seconds = seconds;
    result.breath = breath;
    result.waits = waits;
    return result;
}

class Writer
{
public:
    Score score;

    void begin(const Exercise& exercise, std::size_t section, std::string note = {})
    {
        m_part = { exercise, section, score.parts.size(), std::move(note), score.phases.size(), 0,
            exercise.equipment, {} };
    }

    Phase& add(PhaseKind kind, Duration length, std::string words)
    {
        Phase phase;
        phase.kind = kind;
        phase.part = score.parts.size();
        phase.length = phase.estimate = length;
        phase.words = std::move(words);
        phase.cues.push_back({ 0ms, false, CueKind::Instruct, phase.words });
        score.phases.push_back(std::move(phase));
        return score.phases.back();
    }

    void once(Role role, std::optional<Side> side)
    {
        for (std::size_t i = 0; i < m_part.exercise.steps.size(); ++i) {
            const Step& step = m_part.exercise.steps[i];
            if (step.role == role)
                place(add(role == Role::Setup ? PhaseKind::Setup : PhaseKind::Finish, *step.seconds,
                          step.words),
                    i, side, 0, 0);
        }
    }

    void repetition(std::optional<Side> side, int rep, int of, int set = 1, int sets = 1)
    {
        for (std::size_t i = 0; i < m_part.exercise.steps.size(); ++i) {
            const Step& step = m_part.exercise.steps[i];
            if (step.role != Role::Move && step.role != Role::Hold)
                continue;
            Phase& phase =
                add(step.role == Role::Move ? PhaseKind::Move : PhaseKind::Hold, *step.seconds, step.words);
            place(phase, i, side, rep, of);
            phase.set = set;
            phase.sets = sets;
            if (step.waits) {
                phase.kind = PhaseKind::WaitForMe;
                phase.length.reset();
            }
            if (step.role == Role::Hold && *step.seconds >= 20s)
                phase.cues.push_back({ 8s, false, CueKind::Form, "Shoulders heavy, jaw loose." });
        }
    }

    void end()
    {
        m_part.last = score.phases.size();
        score.parts.push_back(m_part);
    }

    void done()
    {
        score.parts.back().last = score.phases.size();
        add(PhaseKind::Done, 0s, "That is all for today.").part = score.parts.size() - 1;
    }

private:
    void place(Phase& phase, std::size_t stepIndex, std::optional<Side> side, int rep, int of) const
    {
        phase.step = stepIndex;
        phase.breath = m_part.exercise.steps[stepIndex].breath;
        phase.side = side;
        phase.rep = rep;
        phase.of = of;
    }

    Part m_part;
};

} // namespace

Score smallScore()
{
    Writer writer;
    writer.score.routine = RoutineId("stiff-spine");
    writer.score.title = "Stiff spine";
    writer.score.sections = { "Stretch", "Control" };

    Exercise twist = exercise("seated-twist", "Seated twist", Position::FloorSitting, { Equipment::Mat },
        { step(Role::Setup, "Sit with your legs long and cross the foot over.", 6s),
            step(Role::Move, "Breathe in and grow tall.", 3s, Breath::In),
            step(Role::Move, "Breathe out and turn, hand behind you.", 4s, Breath::Out),
            step(Role::Hold, "Hold. Breathe evenly, look over your shoulder.", 30s),
            step(Role::Finish, "Come back slowly.", 4s) });
    twist.summary = "Turns a stiff middle back, both ways.";
    twist.cautions = { "No bouncing. Turn only as far as is comfortable.",
        "With a herniated disc, ask a professional first." };
    writer.begin(twist, 0, "Your left side is stiffer: take it gently.");
    writer.add(PhaseKind::GetReady, 12s, "First: Seated twist.");
    for (const Side side : { Side::Right, Side::Left }) {
        if (side == Side::Left)
            writer.add(PhaseKind::ChangeSide, 6s, "Change sides. Now the left side.").side = side;
        writer.once(Role::Setup, side);
        for (int rep = 1; rep <= 2; ++rep)
            writer.repetition(side, rep, 2);
        writer.once(Role::Finish, side);
    }
    writer.end();

    const Exercise fold =
        exercise("seated-forward-bend", "Seated forward bend", Position::FloorSitting, { Equipment::Mat },
            { step(Role::Move, "Hinge at your hips and reach for your shins.", 5s),
                step(Role::Hold, "Stay as long as it feels good.", 30s, Breath::Free, true) });
    writer.begin(fold, 0);
    writer.add(PhaseKind::Rest, 5s, "Rest.");
    writer.add(PhaseKind::GetReady, 8s, "Next: Seated forward bend.");
    writer.repetition({}, 1, 1);
    writer.end();

    const Exercise lift =
        exercise("sitting-knee-lift", "Sitting knee lift", Position::Sitting, { Equipment::Chair },
            { step(Role::Move, "Lift the knee.", 2s), step(Role::Move, "Let it down.", 2s) });
    writer.begin(lift, 1);
    writer.add(PhaseKind::Rest, 5s, "Rest.");
    writer.add(PhaseKind::GetReady, 15s, "Next: Sitting knee lift.");
    for (int set = 1; set <= 2; ++set) {
        if (set == 2) {
            Phase& rest = writer.add(PhaseKind::Rest, 20s, "Rest.");
            rest.set = rest.sets = rest.of = 2;
            rest.rep = 1;
        }
        for (int rep = 1; rep <= 2; ++rep)
            writer.repetition({}, rep, 2, set, 2);
    }
    writer.end();

    const Exercise pose = exercise("childs-pose", "Child's pose", Position::Kneeling, { Equipment::Mat },
        { step(Role::Hold, "Sit back on your heels and rest your forehead.", 120s) });
    writer.begin(pose, 1);
    writer.add(PhaseKind::GetReady, 8s, "Next: Child's pose.");
    writer.repetition({}, 1, 1);
    writer.end();
    writer.done();
    return writer.score;
}

} // namespace plumbline::test
