// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <functional>

class QObject;

namespace plumbline
{

/// Calls `ready` in the event loop of the application once the bus has answered; never when there is none, or
/// when `object` is gone by then. Saying hello to a bus that does not answer blocks for half a minute, so
/// that is done beside the event loop. Whoever listens on the bus should name no service: with a name Qt asks
/// for its owner and waits for the answer.
void whenOnBus(QDBusConnection::BusType bus, QObject* object, std::function<void()> ready);

} // namespace plumbline
