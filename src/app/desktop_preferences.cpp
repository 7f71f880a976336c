// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_preferences.h"

#include "player/bus.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <tuple>
#include <utility>

namespace plumbline
{

namespace
{

const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portal = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString gnome = QStringLiteral("org.gnome.desktop.interface");
const QString kde = QStringLiteral("org.kde.kdeglobals.KDE");
const QString colours = QStringLiteral("color-scheme"); ///< 0 none, 1 dark, 2 light
const QString contrast = QStringLiteral("contrast"); ///< 0 usual, 1 high
const QString reduced = QStringLiteral("reduced-motion"); ///< 0 none, 1 reduced
const QString animations = QStringLiteral("enable-animations"); ///< true or false
const QString factor = QStringLiteral("AnimationDurationFactor"); ///< text: "0" none, "1" the usual time

/// The portal's Read wraps its answer in one variant more than it should.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

std::optional<Scheme> schemeOf(uint number)
{
    return number == 1 ? std::optional(Scheme::Dark)
        : number == 2  ? std::optional(Scheme::Light)
                       : std::nullopt;
}

bool isZero(const QVariant& number)
{
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    return isNumber && value == 0;
}

} // namespace

DesktopPreferences::DesktopPreferences(QObject* parent)
    : QObject(parent)
{
}

void DesktopPreferences::listen()
{
    if (std::exchange(m_listening, true))
        return;
    whenOnBus(QDBusConnection::SessionBus, this, [this] { ask(); });
}

void DesktopPreferences::ask()
{
    QDBusConnection::sessionBus().connect(QString(), path, portal, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    for (const QString& key : { colours, contrast, reduced })
        read(appearance, key);
    read(gnome, animations);
    read(kde, factor);
}

void DesktopPreferences::read(const QString& group, const QString& key)
{
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), path, portal, QStringLiteral("Read"));
    message << group << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher* call) {
            const QDBusPendingReply<QDBusVariant> reply = *call;
            if (reply.isValid())
                take(group, key, reply.value().variant());
            call->deleteLater();
        });
}

void DesktopPreferences::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    take(group, key, value.variant());
}

void DesktopPreferences::take(const QString& group, const QString& key, const QVariant& value)
{
    const auto before = std::tuple(scheme(), reducesMotion());
    const QVariant plain = unwrapped(value);
    if (group == appearance && key == colours)
        m_colours = schemeOf(plain.toUInt());
    else if (group == appearance && key == contrast)
        m_contrast = plain.toUInt() == 1;
    else if (group == appearance && key == reduced)
        m_reduced = plain.toUInt() == 1;
    else if (group == gnome && key == animations)
        m_animated = plain.toBool();
    else if (group == kde && key == factor)
        m_takesTime = !isZero(plain);
    if (before != std::tuple(scheme(), reducesMotion()))
        emit changed();
}

std::optional<Scheme> DesktopPreferences::scheme() const
{
    return m_contrast ? Scheme::HighContrast : m_colours;
}

bool DesktopPreferences::reducesMotion() const
{
    return m_reduced || !m_animated || !m_takesTime;
}

} // namespace plumbline
