// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace plumbline
{

/// Hears from logind that the computer is about to sleep and that it woke up. Nothing waits for it: the
/// system bus is reached beside the event loop, and without a bus or without logind it simply never says
/// anything.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject* parent = nullptr);

signals:
    void sleepComing();
    void wokeUp();

private slots:
    void prepareForSleep(bool coming);

private:
    void listen();
};

} // namespace plumbline
