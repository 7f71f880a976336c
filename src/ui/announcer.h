// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plumbline
{

/// Says things to whoever listens with a screen reader, wherever the focus is; eyes see nothing of it.
///
/// Qt has no event for that before 6.8. What screen readers speak unasked and without a word before it is a
/// notification in a status bar at the moment it appears. So this is a status bar, and in it a notification
/// whose name is what was said last: each time its name changes and it is told to have appeared.
class Announcer : public QWidget
{
    Q_OBJECT
public:
    explicit Announcer(QWidget* parent);

    /// Nothing is said for an empty text. Of several said at once the last is heard.
    void say(const QString& text);
    /// What was said last, while this is in sight.
    [[nodiscard]] QString said() const { return m_notice->accessibleName(); }

signals:
    void announced(const QString& text);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* m_notice;
};

} // namespace plumbline
