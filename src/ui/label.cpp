// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/label.h"

#include <QEvent>

namespace plumbline
{

Label::Label(const QString& text, Type type, QFont::Weight weight, QWidget* parent)
    : QLabel(parent)
    , m_type(type)
    , m_weight(weight)
{
    // Text of a file that looks like markup would be taken for it, and could open local files.
    setTextFormat(Qt::PlainText);
    setText(text);
    setWordWrap(true);
    setFont(typeface(type, weight));
}

Label* Label::in(QPalette::ColorRole role)
{
    setForegroundRole(role);
    return this;
}

void Label::setType(Type type, QFont::Weight weight)
{
    m_type = type;
    m_weight = weight;
    setFont(typeface(type, weight));
}

int Label::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    if (m_measured != text()) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

bool Label::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(typeface(m_type, m_weight));
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ContentsRectChange)
        m_heights.clear();
    return QLabel::event(event);
}

} // namespace plumbline
