// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/views.h"
#include "player/inhibit.h"
#include "player/keep_awake.h"
#include "player/player.h"
#include "score/adapt.h"
#include "score/relief.h"
#include "store/session_keeper.h"
#include "ui/button.h"
#include "ui/go_on_card.h"
#include "ui/nav_rail.h"
#include "ui/notice.h"
#include "ui/phase_words.h"
#include "ui/player_page.h"
#include "ui/routines_page.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>

#include <set>
#include <utility>

namespace plumbline
{

namespace
{

/// What the disk complains of, in a few words.
QString reasonOf(std::error_code why)
{
    if (why == std::errc::no_space_on_device)
        return MainWindow::tr("the disk is full");
    if (why == std::errc::read_only_file_system || why == std::errc::permission_denied
        || why == std::errc::operation_not_permitted)
        return MainWindow::tr("Plumbline may not write into its folder");
    return MainWindow::tr("the disk says: %1").arg(shown(why.message()));
}

/// A path that can be broken into lines after its slashes.
QString breakable(const std::filesystem::path& path)
{
    return shown(path.string()).replace(u'/', QStringLiteral("/\u200b"));
}

/// "Seated twist, left, 2 of 4"
QString placeOf(const Score& score, std::size_t at)
{
    const Phase& phase = score.phases[at];
    QStringList words{ shown(score.parts[phase.part].exercise.title) };
    for (const QString& chip : chipTexts(phase))
        words << chip.left(1).toLower() + chip.mid(1);
    return words.join(QStringLiteral(", "));
}

QString dayOf(const QDateTime& began)
{
    const qint64 days = began.date().daysTo(QDate::currentDate());
    const QString time = began.time().toString(QStringLiteral("HH:mm"));
    if (days == 0)
        return MainWindow::tr("begun today at %1").arg(time);
    if (days == 1)
        return MainWindow::tr("begun yesterday at %1").arg(time);
    return MainWindow::tr("begun on %1").arg(QLocale().toString(began.date(), QLocale::LongFormat));
}

QString aboutOf(const Interrupted& interrupted)
{
    const Score& score = interrupted.replay.score;
    const std::vector<Duration> starts = score.starts();
    return MainWindow::tr("%1, %2. %3 left.")
        .arg(shown(score.title), dayOf(QDateTime::fromString(shown(interrupted.journal.began), Qt::ISODate)),
            minutesText(starts.back() - starts[*interrupted.replay.phase]));
}

} // namespace

void MainWindow::keepSessions(SessionKeeper& keeper, Leftovers leftovers)
{
    m_keeper = &keeper;
    connect(&keeper, &SessionKeeper::journalFailed, this, &MainWindow::tellJournalFault);
    connect(&keeper, &SessionKeeper::recordFailed, this, &MainWindow::tellRecordFault);
    m_interrupted = std::move(leftovers.interrupted);
    if (m_interrupted)
        offerToGoOn();
    if (!leftovers.damaged.empty())
        m_notice->tell(tr("A session that was broken off cannot be read. It was set aside as %1.")
                           .arg(breakable(leftovers.damaged.front())));
}

void MainWindow::offerToGoOn()
{
    m_goOnCard = new GoOnCard(
        placeOf(m_interrupted->replay.score, *m_interrupted->replay.phase), aboutOf(*m_interrupted));
    connect(m_goOnCard, &GoOnCard::goOnPressed, this, &MainWindow::goOn);
    connect(m_goOnCard, &GoOnCard::notNowPressed, this, &MainWindow::notNow);
    m_routines->addOnTop(m_goOnCard, m_goOnCard->goOn());
}

void MainWindow::goOn()
{
    Interrupted given = std::move(*m_interrupted);
    m_interrupted.reset();
    std::exchange(m_goOnCard, nullptr)->deleteLater();
    endSession();
    auto* player = new Player(given.replay.score, 1.0, this);
    player->goOnAt(*given.replay.phase, given.replay.past);
    Prescription prescription = given.replay.prescription;
    m_keeper->goOn(std::move(given));
    present(player, std::move(prescription));
}

void MainWindow::notNow()
{
    m_keeper->close(std::move(*m_interrupted));
    m_interrupted.reset();
    std::exchange(m_goOnCard, nullptr)->deleteLater();
    m_routines->setFocus();
}

void MainWindow::tellJournalFault(std::error_code why)
{
    m_notice->tell(
        tr("This session goes on, but it could not be taken up again after a crash: %1.").arg(reasonOf(why)));
}

void MainWindow::tellRecordFault(std::error_code why)
{
    m_notice->tell(
        tr("What you did could not be kept yet: %1. Plumbline tries again when it is started next.")
            .arg(reasonOf(why)));
}

void MainWindow::play(const Record& record, double speed)
{
    std::visit([&](const auto& one) { play(m_shelf.prescription(one), speed); }, record);
}

void MainWindow::play(const Prescription& prescription, double speed)
{
    const auto score = compile(prescription, m_shelf.options.phrases).value;
    if (!score)
        return;
    endSession();
    auto* player = new Player(*score, speed, this);
    if (m_keeper && !player->isRehearsal())
        m_keeper->begin(prescription, *score, QDateTime::currentDateTime());
    present(player, prescription);
}

/// What is still played is stopped, and kept as far as it was done.
void MainWindow::endSession()
{
    if (!m_player)
        return;
    m_player->disconnect(m_playerPage);
    m_player->stop();
    if (m_keeper)
        m_keeper->end();
    delete m_player;
}

/// The same again, for the person as she is now.
void MainWindow::playAgain()
{
    Prescription again = m_prescription;
    again.person = m_shelf.person;
    play(again, m_player->speed());
}

/// It hurt: what was chosen is done at once and, unless this is a rehearsal, remembered for the next time.
void MainWindow::relieve(const Pain& pain)
{
    const auto here = m_player ? m_player->position() : std::nullopt;
    if (!here)
        return;
    m_player->report(pain);
    if (pain.relief == Relief::End)
        return m_player->stop();
    const Score& played = m_player->score();
    const Part& part = played.parts[played.phases[here->phase].part];
    const bool isOther = part.adaptation && !part.adaptation->inPlaceOf.empty();
    // What takes the place of an exercise goes with it; less of it, or a gentler one still, is its own
    // affair.
    const ExerciseId id =
        isOther && pain.relief == Relief::LeaveOut ? part.adaptation->inPlaceOf : part.exercise.id;
    Person person = m_shelf.person;
    hurt(person, id, pain.relief);
    if (!m_player->isRehearsal())
        changePerson([&](Person& kept) { kept = person; });
    m_prescription.person = person;
    const auto fresh = compile(m_prescription, m_shelf.options.phrases).value;
    if (!fresh)
        return m_player->stop(); // nothing is left
    const Score changed = relieved(played, here->phase, pain.relief, *fresh, m_shelf.options.phrases);
    if (m_keeper && !m_player->isRehearsal())
        m_keeper->change(m_prescription, changed);
    m_player->change(changed);
    m_player->resume();
}

/// The session is over: what was done without pain is on its way back to the usual.
void MainWindow::settle()
{
    if (m_player->isRehearsal() || m_shelf.person.eases.empty())
        return;
    const SessionRecord record = m_player->record();
    std::set<ExerciseId> hurting, fine;
    for (std::size_t i = 0; i < record.parts.size(); ++i) {
        const auto& adaptation = m_player->score().parts[i].adaptation;
        const bool isOther = adaptation && !adaptation->inPlaceOf.empty();
        for (const ExerciseId& id :
            { record.parts[i].exercise, isOther ? adaptation->inPlaceOf : record.parts[i].exercise }) {
            if (!record.parts[i].pains.empty())
                hurting.insert(id);
            else if (record.parts[i].outcome == Outcome::Done)
                fine.insert(id);
        }
    }
    changePerson([&](Person& person) {
        for (const ExerciseId& id : fine)
            if (hurting.count(id) == 0)
                wasComfortable(person, id);
    });
}

void MainWindow::present(Player* player, Prescription prescription)
{
    if (!m_playerPage) {
        m_playerPage = new PlayerPage;
        m_pages->addWidget(m_playerPage);
        connect(m_playerPage, &PlayerPage::leave, this, &MainWindow::leavePlayer);
        connect(m_playerPage, &PlayerPage::again, this, &MainWindow::playAgain);
        connect(m_playerPage, &PlayerPage::pained, this, &MainWindow::relieve);
    }
    m_player = player;
    m_prescription = std::move(prescription);
    connect(m_player, &Player::over, this, &MainWindow::settle);
    m_playerPage->setRelief(
        [this](const Exercise& exercise) {
            const Exercise* gentler = gentlerVersion(exercise, m_shelf.catalog(), m_shelf.person);
            return gentler ? shown(gentler->title) : QString();
        },
        m_shelf.person.severePain);
    if (m_keeper && !player->isRehearsal())
        connect(player, &Player::happened, m_keeper, &SessionKeeper::take);
    new KeepAwake(*player, new Inhibit(tr("A session is being played.")));
    setAway(false);
    m_playerPage->setWindowTitle(shown(player->score().title));
    showPage(m_playerPage);
    emit playing(player, m_playerPage);
    m_playerPage->play(player);
    m_views->follow(player, m_playerPage);
}

void MainWindow::leavePlayer()
{
    m_views->follow(nullptr, this);
    setAway(true);
    showPage(m_trail.empty() ? m_root : m_trail.back());
    endSession();
}

void MainWindow::contextMenuEvent(QContextMenuEvent* event)
{
    // While a session is played the rail with the menu is away.
    if (m_player)
        m_views->menu()->popup(event->globalPos());
    else
        QMainWindow::contextMenuEvent(event);
}

} // namespace plumbline
