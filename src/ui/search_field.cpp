// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_field.h"

#include "ui/button.h"
#include "ui/shapes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace plumbline
{

SearchField::SearchField(const QString& hint, QWidget* parent)
    : QLineEdit(parent)
    , m_clear(new Button(Button::Kind::Quiet, {}, this))
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    setProperty(cornersOf, 16);
    setFont(typeface(Type::Body));
    setTextMargins(scaled(40), 0, scaled(40), 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clear->setSymbol(Symbol::Close);
    m_clear->setAccessibleName(tr("Clear the search"));
    m_clear->setObjectName(QStringLiteral("clearSearch"));
    m_clear->setFocusPolicy(Qt::NoFocus); // Escape does it by keyboard
    m_clear->hide();
    connect(m_clear, &Button::clicked, this, &SearchField::clear);
    connect(this, &QLineEdit::textChanged, m_clear,
        [this](const QString& text) { m_clear->setVisible(!text.isEmpty()); });
}

QSize SearchField::sizeHint() const
{
    return { scaled(320), scaled(space::control) + 4 };
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect place(scaled(14), 0, scaled(20), height());
    paintSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), place), Symbol::Search,
        tokensOf(palette()).mutedInk);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    const int side = height() - 8;
    m_clear->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), { width() - side - 4, 4, side, side }));
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

bool SearchField::event(QEvent* event)
{
    // Escape clears first; only when there is nothing to clear does it go to the window, which goes back.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape
        && !text().isEmpty()) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(typeface(Type::Body));
        setTextMargins(scaled(40), 0, scaled(40), 0);
    }
    return QLineEdit::event(event);
}

} // namespace plumbline
