// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPlainTextEdit>

namespace plumbline
{

/// A line to type, in the look of the other controls.
class TextField : public QLineEdit
{
    Q_OBJECT
public:
    /// The name is for assistive technology; a label says it to eyes.
    explicit TextField(const QString& name, QWidget* parent = nullptr);

    /// Without telling; what the person is typing there stays as long as it means the same.
    void show(const QString& text);
    using QLineEdit::show;
    /// What is in it cannot be used: the words turn to the warning colour.
    void setFaulty(bool faulty);
    [[nodiscard]] bool isFaulty() const { return m_isFaulty; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    bool m_isFaulty = false;
};

/// A few lines to type. Tab leaves it.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT
public:
    TextBox(const QString& name, int lines, QWidget* parent = nullptr);

    void show(const QString& text);
    using QPlainTextEdit::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// By the person.
    void edited(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    int m_lines;
    bool m_isShowing = false;
};

} // namespace plumbline
