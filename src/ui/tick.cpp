// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tick.h"

#include "ui/label.h"
#include "ui/shapes.h"
#include "ui/symbol.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace plumbline
{

namespace
{

constexpr int boxSize = 24;
constexpr int padding = 14;
constexpr int corners = 16;

} // namespace

Tick::Tick(const QString& text, const QString& about, QWidget* parent)
    : Pressable(parent)
{
    setText(text);
    setCheckable(true);
    setAccessibleName(text);
    setAccessibleDescription(about);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setProperty(cornersOf, corners);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(2 * padding + boxSize), 10, scaled(padding), 10);
    column->setSpacing(1);
    column->addStretch(1);
    column->addWidget(new Label(text, Type::Body, QFont::Medium));
    if (!about.isEmpty())
        column->addWidget((new Label(about, Type::Small))->in(QPalette::PlaceholderText));
    column->addStretch(1);
    setMinimumHeight(scaled(space::control));
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize Tick::sizeHint() const
{
    return layout()->sizeHint();
}

void Tick::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    const QColor fill = ground(isChecked() ? tokens.primarySoft : tokens.surface, tokens.primary);
    paintPanel(painter, rect(), corners, fill, isChecked() ? tokens.primary : tokens.line);
    const int side = scaled(boxSize);
    const QRect box = QStyle::visualRect(
        layoutDirection(), rect(), QRect(scaled(padding), (height() - side) / 2, side, side));
    if (!isChecked()) {
        paintPanel(painter, box, side / 4.0, tokens.paper, tokens.mutedInk);
        return;
    }
    paintPanel(painter, box, side / 4.0, tokens.primary, {});
    paintSymbol(painter, box.adjusted(3, 3, -3, -3), Symbol::Check, tokens.onPrimary);
}

} // namespace plumbline
