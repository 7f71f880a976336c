// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/info_page.h"

#include "ui/fact_list.h"
#include "ui/label.h"

#include <QVBoxLayout>

namespace plumbline
{

InfoPage::InfoPage(const QString& title, QWidget* parent)
    : ScrollPage(760, parent)
    , m_facts(new FactList)
{
    setWindowTitle(title);
    addBack();
    body()->addWidget(new Label(title, Type::Display, QFont::Bold));
    body()->addSpacing(space::small);
    body()->addWidget(m_facts);
    body()->addStretch(1);
}

InfoPage* keysPage()
{
    auto* page = new InfoPage(InfoPage::tr("Keys"));
    FactList& facts = page->facts();
    facts.addText(InfoPage::tr("Anywhere"),
        InfoPage::tr("Tab: to the next thing\n"
                     "Enter or Space: press it\n"
                     "Esc or Alt+Left: back\n"
                     "Ctrl+1, Ctrl+2, Ctrl+3: routines, exercises, settings\n"
                     "Ctrl+O: open a routine file\n"
                     "F11: full screen\n"
                     "F9: the mat view, on a television or another screen"));
    facts.addText(InfoPage::tr("Among the exercises"),
        InfoPage::tr("Type to search, Down to the list, Enter to open\nCtrl+F: back to the search"));
    facts.addText(InfoPage::tr("On a figure"),
        InfoPage::tr(
            "Ctrl and the arrows: turn it\nHome: turn it back\nSpace: pause, on an exercise's page"));
    facts.addText(InfoPage::tr("In a session"),
        InfoPage::tr("Space: pause, resume or go on\n"
                     "Right or Page Down: next\n"
                     "Left or Page Up: back\n"
                     "M: mute the voice, or let it speak again\n"
                     "Each button shows its key"));
    return page;
}

InfoPage* aboutPage(const QString& version)
{
    auto* page = new InfoPage(InfoPage::tr("About Plumbline"));
    FactList& facts = page->facts();
    facts.addText(InfoPage::tr("What it is"),
        InfoPage::tr(
            "Plumbline guides you through exercises for your posture and your back. Everything stays on this "
            "computer."));
    facts.addText(InfoPage::tr("What it is not"),
        InfoPage::tr(
            "It does not know your back and is no substitute for a professional. If something hurts, stop."));
    facts.addText(InfoPage::tr("Version"), version);
    facts.addText(InfoPage::tr("Licence"), InfoPage::tr("GNU General Public License, version 3 or later"));
    return page;
}

} // namespace plumbline
