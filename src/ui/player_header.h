// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/button.h"
#include "ui/chip.h"
#include "ui/fit_label.h"

namespace plumbline
{

enum class VoiceState { None, Speaks, Muted };

/// The line on top: which routine, which exercise of how many, how much time is left, and the two ways out of
/// the present exercise: to another one, and to the end. Where there is a voice and room for it, one more
/// button mutes it.
class PlayerHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerHeader(QWidget* parent = nullptr);

    void showRoutine(const QString& title);
    /// The section may be empty.
    void showExercise(std::size_t number, std::size_t of, const QString& section);
    void showLeft(const QString& time);
    /// 0: it is no rehearsal.
    void showSpeed(double speed);
    void showVoice(VoiceState voice);
    void setZoom(qreal zoom);
    [[nodiscard]] int naturalHeight() const;

signals:
    void sectionsPressed();
    void stopPressed();
    void mutePressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    FitLabel* m_title;
    FitLabel* m_exercise;
    FitLabel* m_left;
    Chip* m_speed;
    VoiceState m_voice = VoiceState::None;
    Button* m_mute;
    Button* m_sections;
    Button* m_stop;
};

} // namespace plumbline
