// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/text_field.h"

#include "ui/shapes.h"
#include "ui/theme.h"

#include <QPainter>
#include <QScopedValueRollback>

#include <utility>

namespace plumbline
{

namespace
{

constexpr int corners = 12;

} // namespace

TextField::TextField(const QString& name, QWidget* parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setProperty(cornersOf, corners);
    setFont(typeface(Type::Body));
    setTextMargins(scaled(8), 0, scaled(8), 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TextField::show(const QString& text)
{
    if (text == this->text())
        return;
    setFaulty(false);
    setText(text);
    if (!hasFocus())
        setCursorPosition(0);
}

void TextField::setFaulty(bool faulty)
{
    if (std::exchange(m_isFaulty, faulty) == faulty)
        return;
    QPalette colours;
    if (faulty)
        colours.setColor(QPalette::Text, tokensOf(palette()).warningText);
    setPalette(colours);
}

QSize TextField::sizeHint() const
{
    return { scaled(160), scaled(space::control) };
}

bool TextField::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(typeface(Type::Body));
        setTextMargins(scaled(8), 0, scaled(8), 0);
        updateGeometry();
    }
    return QLineEdit::event(event);
}

TextBox::TextBox(const QString& name, int lines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_lines(lines)
{
    setAccessibleName(name);
    setProperty(cornersOf, corners);
    setFont(typeface(Type::Body));
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(scaled(10));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            emit edited(toPlainText());
    });
}

void TextBox::show(const QString& text)
{
    if (text == toPlainText())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    setPlainText(text);
}

QSize TextBox::sizeHint() const
{
    return { scaled(160), m_lines * fontMetrics().lineSpacing() + 2 * scaled(12) };
}

void TextBox::paintEvent(QPaintEvent* event)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, viewport()->rect(), corners, tokens.surface, tokens.line);
    painter.end();
    QPlainTextEdit::paintEvent(event);
}

bool TextBox::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        setFont(typeface(Type::Body));
        updateGeometry();
    }
    return QPlainTextEdit::event(event);
}

} // namespace plumbline
