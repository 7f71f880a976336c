// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QTimer>

#include <cstdio>

namespace
{

/// Says "painted" once the first paint is through, as the program does when PLUMBLINE_TELL_PAINTED is set.
class Painted : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLabel::paintEvent(event);
        if (!std::exchange(m_told, true))
            QTimer::singleShot(0, [] {
                std::puts("painted");
                std::fflush(stdout);
            });
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new Painted("Floor"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
