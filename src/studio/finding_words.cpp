// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/finding_words.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace plumbline
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Lint", text);
}

std::string translatedText(const char* text)
{
    return tr(text).toStdString();
}

template <class E> std::vector<std::string> inSentences()
{
    std::vector<std::string> list;
    for (const auto& word : words<E>())
        list.push_back(translated(word.label).toLower().toStdString());
    return list;
}

} // namespace

LintWords translatedLintWords()
{
    LintWords words;
    for (std::size_t rule = 0; rule < ruleCount; ++rule)
        words.sentences.push_back(translatedText(sentenceOf(static_cast<Rule>(rule))));
    for (std::size_t remedy = 0; remedy < remedyCount; ++remedy)
        words.titles.push_back(translatedText(titleOf(static_cast<Remedy>(remedy))));
    words.seconds = translatedText("{n} s");
    words.minutes = translatedText("{n} min");
    words.minutesAndSeconds = translatedText("{n} min {s} s");
    words.left = wordOf(Side::Left).toLower().toStdString();
    words.right = wordOf(Side::Right).toLower().toStdString();
    words.equipment = inSentences<Equipment>();
    words.conditions = inSentences<Condition>();
    words.regions = inSentences<Region>();
    return words;
}

QString shortText(Rule rule)
{
    switch (rule) {
    case Rule::UnknownExercise:
        return tr("not in the library");
    case Rule::PoolTooSmall:
        return tr("too few to choose from");
    case Rule::EmptyField:
        return tr("something is empty");
    case Rule::EmptySection:
        return tr("nothing in it");
    case Rule::NothingToPlay:
        return tr("nothing to play");
    case Rule::NoTime:
        return tr("no time");
    case Rule::WordsTooLong:
        return tr("too many words");
    case Rule::NoteTooLong:
    case Rule::NoteBeyondRest:
        return tr("note too long");
    case Rule::OtherNumbers:
        return tr("other numbers");
    case Rule::SideMissing:
    case Rule::SideNotPlayed:
        return tr("one side missing");
    case Rule::NoCaution:
        return tr("no caution");
    case Rule::NoReasons:
        return tr("no conditions");
    case Rule::NoPicture:
        return tr("no picture");
    case Rule::Draft:
        return tr("to be reviewed");
    case Rule::NoRest:
        return tr("no rest after it");
    case Rule::TooManyMinutes:
        return tr("too long");
    case Rule::EquipmentLacking:
        return tr("lacks equipment");
    case Rule::Conflict:
        return tr("conflict");
    case Rule::DoseBeyondSource:
        return tr("more than the source");
    case Rule::TwiceInARow:
        return tr("twice in a row");
    case Rule::ManyPositions:
        return tr("many positions");
    case Rule::HoldWithoutBreath:
        return tr("no breath");
    case Rule::EasierLeadsBack:
        return tr("leads back");
    case Rule::ScheduleDiffers:
        return tr("other schedule");
    }
    return {};
}

QString findingText(const Place& place, const QString& sentence)
{
    if (place.section)
        return sentence; // the row says what it is about
    QString about = place.step ? tr("Step %1").arg(*place.step + 1) : QString();
    const QString field = shown(place.field).section(u'/', 0, 0).replace(u'_', u' ');
    if (!field.isEmpty() && !place.step)
        about = tr(field.toUtf8().constData());
    if (about.isEmpty())
        return sentence;
    about[0] = about[0].toUpper();
    return tr("%1: %2").arg(about, sentence);
}

} // namespace plumbline
