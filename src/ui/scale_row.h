// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;

namespace plumbline
{

/// The numbers 0 to 10 in a row, to say how much with: one press, a digit key (1 and then 0 is ten), arrows.
/// None is chosen at first, and none need be.
class ScaleRow : public QWidget
{
    Q_OBJECT
public:
    /// The name is for assistive technology; the ends say what 0 and 10 mean.
    ScaleRow(const QString& name, const QString& low, const QString& high, QWidget* parent = nullptr);

    [[nodiscard]] std::optional<int> value() const { return m_value; }
    /// Where something else says what 0 and 10 mean, the ends need no words.
    void setEndsShown(bool shown);
    /// Without telling.
    void clear();
    void setFocusToFirst();
    /// Takes a digit or an arrow, also one that was pressed elsewhere on the page. False: it is none.
    bool takeKey(int key);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(int value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void choose(int value);
    void mark();
    void layOut();
    [[nodiscard]] int wordsHeight() const;

    QString m_low, m_high;
    bool m_showsEnds = true;
    std::vector<QAbstractButton*> m_steps;
    std::optional<int> m_value;
};

} // namespace plumbline
