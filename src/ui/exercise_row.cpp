// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise_row.h"

#include "ui/chip.h"
#include "ui/label.h"
#include "ui/position_picture.h"
#include "ui/words.h"

#include <QHBoxLayout>

namespace plumbline
{

ExerciseRow::ExerciseRow(const Exercise& exercise, const Words& words, QWidget* parent)
    : CardButton(parent)
{
    const QString title = shown(exercise.title);
    setObjectName(QStringLiteral("exercise/") + shown(exercise.id.value));
    setAccessibleName(title);
    QStringList description{ words.line, words.note, words.mark };
    description.removeAll(QString());
    setAccessibleDescription(description.join(QStringLiteral(". ")));

    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(12, 12, 20, 12);
    across->setSpacing(space::gap);
    auto* picture = new PositionPicture(exercise.position, PositionPicture::Size::Thumb);
    if (exercise.motion)
        picture->setMotion(*exercise.motion);
    across->addWidget(picture, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(3);
    column->addStretch(1);
    column->addWidget(new Label(title, Type::Body, QFont::DemiBold));
    column->addWidget((new Label(words.line, Type::Small))->in(QPalette::PlaceholderText));
    if (!words.note.isEmpty())
        column->addWidget((new Label(words.note, Type::Small))->in(QPalette::WindowText));
    column->addStretch(1);
    across->addLayout(column, 1);
    if (!words.mark.isEmpty())
        across->addWidget(new Chip(words.mark, Chip::Tone::Soft));
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

} // namespace plumbline
