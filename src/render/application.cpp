// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/application.h"

#include <string>

namespace plumbline::render
{

std::unique_ptr<QGuiApplication> applicationForWords()
{
    if (QCoreApplication::instance())
        return nullptr;
    static int count = 1;
    static std::string name = "plumbline-render";
    static char* names[] = { name.data(), nullptr };
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, names);
}

} // namespace plumbline::render
