// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scale_row.h"

#include "ui/pressable.h"
#include "ui/shapes.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int highest = 10;
constexpr int gap = 6;

class ScaleStep : public Pressable
{
public:
    ScaleStep(int number, QWidget* parent)
        : Pressable(parent)
    {
        setText(QString::number(number));
        setCheckable(true);
        setProperty(cornersOf, 14);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens tokens = tokensOf(palette());
        QPainter painter(this);
        const QColor fill = ground(isChecked() ? tokens.primary : tokens.surface, tokens.primary);
        paintPanel(painter, rect(), 14, fill, isChecked() ? tokens.primary : tokens.line);
        painter.setFont(typeface(Type::Lead, QFont::DemiBold));
        painter.setPen(isChecked() ? tokens.onPrimary : tokens.ink);
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

} // namespace

ScaleRow::ScaleRow(const QString& name, const QString& low, const QString& high, QWidget* parent)
    : QWidget(parent)
    , m_low(low)
    , m_high(high)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (int number = 0; number <= highest; ++number) {
        auto* step = new ScaleStep(number, this);
        step->setObjectName(QStringLiteral("scale/%1").arg(number));
        step->setAccessibleName(number == 0 ? tr("0, %1").arg(low)
                : number == highest         ? tr("10, %1").arg(high)
                                            : tr("%1 of 10").arg(number));
        step->installEventFilter(this);
        connect(step, &QAbstractButton::clicked, this, [this, number] { choose(number); });
        m_steps.push_back(step);
    }
    mark();
}

void ScaleRow::setEndsShown(bool shown)
{
    m_showsEnds = shown;
    updateGeometry();
    update();
}

void ScaleRow::clear()
{
    m_value.reset();
    mark();
}

void ScaleRow::setFocusToFirst()
{
    m_steps[static_cast<std::size_t>(m_value.value_or(0))]->setFocus();
}

void ScaleRow::choose(int value)
{
    m_value = value;
    mark();
    emit chosen(value);
}

/// One stop for Tab: what is chosen, or the first.
void ScaleRow::mark()
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool on = m_value && static_cast<int>(i) == *m_value;
        m_steps[i]->setChecked(on);
        m_steps[i]->setFocusPolicy(on || (!m_value && i == 0) ? Qt::StrongFocus : Qt::ClickFocus);
    }
}

bool ScaleRow::takeKey(int key)
{
    if (key < Qt::Key_0 || key > Qt::Key_9)
        return false;
    const int digit = key - Qt::Key_0;
    choose(digit == 0 && m_value == 1 ? highest : digit);
    return true;
}

bool ScaleRow::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    int key = static_cast<QKeyEvent*>(event)->key();
    if (layoutDirection() == Qt::RightToLeft && (key == Qt::Key_Left || key == Qt::Key_Right))
        key = key == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
    const bool up = key == Qt::Key_Right || key == Qt::Key_Up;
    if (up || key == Qt::Key_Left || key == Qt::Key_Down) {
        choose(std::clamp(m_value ? *m_value + (up ? 1 : -1) : 0, 0, highest));
        setFocusToFirst();
        return true;
    }
    return takeKey(key) || QWidget::eventFilter(object, event);
}

int ScaleRow::wordsHeight() const
{
    return m_showsEnds ? QFontMetrics(typeface(Type::Small)).height() + 4 : 0;
}

QSize ScaleRow::sizeHint() const
{
    return { (highest + 1) * scaled(52), scaled(space::control) + wordsHeight() };
}

QSize ScaleRow::minimumSizeHint() const
{
    const int number =
        QFontMetrics(typeface(Type::Lead, QFont::DemiBold)).horizontalAdvance(QStringLiteral("10"));
    return { (highest + 1) * (number + gap + 2), sizeHint().height() };
}

void ScaleRow::layOut()
{
    const int count = static_cast<int>(m_steps.size());
    for (int i = 0; i < count; ++i) {
        const int left = i * (width() + gap) / count, right = (i + 1) * (width() + gap) / count - gap;
        m_steps[static_cast<std::size_t>(i)]->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), QRect(left, 0, right - left, scaled(space::control))));
    }
}

void ScaleRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool ScaleRow::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layOut();
    }
    return QWidget::event(event);
}

void ScaleRow::paintEvent(QPaintEvent*)
{
    if (!m_showsEnds)
        return;
    QPainter painter(this);
    painter.setFont(typeface(Type::Small));
    painter.setPen(tokensOf(palette()).mutedInk);
    const QRect words(0, height() - wordsHeight(), width(), wordsHeight());
    const auto side = [this](Qt::Alignment edge) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), edge | Qt::AlignVCenter));
    };
    painter.drawText(words, side(Qt::AlignLeft), m_low);
    painter.drawText(words, side(Qt::AlignRight), m_high);
}

} // namespace plumbline
