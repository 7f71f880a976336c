// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <memory>

class QAction;
class QMenu;
class QScreen;
class QWidget;

namespace plumbline
{

class MatView;
class Player;
class Settings;

/// On which screens the program is seen: the window full screen on the one that was chosen, and the mat view.
/// Screens are remembered by name. One that is unplugged takes the mat view with it, and brings it back.
class Views : public QObject
{
    Q_OBJECT

public:
    /// It belongs to the window; the settings must outlive it. F9 and F11 work in the window and in the mat
    /// view.
    Views(QWidget& window, Settings& settings);
    ~Views() override;

    /// "Full screen", "Mat view", and on which screen; made anew each time it is opened.
    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }
    /// What the mat view shows and where its keys go. None: nothing is played.
    void follow(Player* player, QWidget* keys);
    /// Null while it is closed.
    [[nodiscard]] MatView* matView() const;

    void toggleFullScreen();
    void toggleMatView();
    void showFullScreenOn(QScreen* screen);
    void openMatViewOn(QScreen* screen);
    void closeMatView();

private:
    void fillMenu();
    void addScreens(const QString& text, const QString& name, void (Views::*show)(QScreen*));
    [[nodiscard]] QScreen* screenForMat() const;
    void screenCame(QScreen* screen);
    void screenGoes(QScreen* screen);

    QWidget& m_window;
    Settings& m_settings;
    std::unique_ptr<QMenu> m_menu;
    QAction* m_fullScreen;
    QAction* m_matAction;
    QPointer<MatView> m_mat;
    QPointer<Player> m_player;
    QPointer<QWidget> m_keys;
    QString m_lost; ///< the screen that took the mat view with it
};

} // namespace plumbline
