// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_score.h"
#include "ui/mat_view.h"
#include "ui/own_picture_view.h"
#include "ui/player_on_screen.h"
#include "ui/text_stage.h"

#include <QApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QThreadPool>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

/// A library of one exercise, whose pictures are in the media folder beside it.
struct Pictured {
    QTemporaryDir folder;
    Score score = smallScore();

    explicit Pictured(std::vector<Media> media)
    {
        QDir(folder.path()).mkdir("media");
        for (Part& part : score.parts) {
            part.exercise.media = media;
            part.exercise.file =
                folder.filePath("exercises/" + QString::fromStdString(part.exercise.id.value) + ".json")
                    .toStdString();
        }
    }
    void put(const char* name) const
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        REQUIRE(image.save(folder.filePath("media/") + name));
    }
};

void untilDecoded()
{
    QThreadPool::globalInstance()->waitForDone();
    QApplication::sendPostedEvents();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("An exercise without a figure shows the pictures of whoever wrote it, above the words")
{
    const Pictured pictured({ { "plank.png", "A body like a ramp.", {}, {} } });
    pictured.put("plank.png");
    PlayerOnScreen screen(pictured.score);
    untilDecoded();
    const auto* view = screen.page.findChild<TextStage*>("stage")->findChild<OwnPictureView*>();
    REQUIRE(view->isVisible());
    CHECK(view->isReady());
    CHECK(view->picture(0)->fault == picture::PictureFault::None);
    CHECK(view->accessibleName() == "A body like a ramp.");
    CHECK(view->height() > 100);
    const auto* stage = screen.page.findChild<TextStage*>("stage");
    CHECK(stage->told().contains("A body like a ramp."));
}

TEST_CASE("A picture that is gone or faulty leaves a place with words, and the session goes on")
{
    const Pictured pictured({ { "gone.png", "A body like a ramp.", {}, {} } });
    PlayerOnScreen screen(pictured.score);
    untilDecoded();
    const auto* view = screen.page.findChild<TextStage*>("stage")->findChild<OwnPictureView*>();
    CHECK(view->accessibleName() == "The picture is not there. A body like a ramp.");
    screen.untilPhase(PhaseKind::Hold);
    CHECK(view->isVisible());
}

TEST_CASE("The mat view shows the pictures where the figure would be")
{
    const Pictured pictured({ { "plank.png", "A body like a ramp.", {}, {} } });
    pictured.put("plank.png");
    PlayerOnScreen screen(pictured.score);
    MatView mat;
    mat.resize(1280, 720);
    mat.follow(&screen.player);
    mat.show();
    untilDecoded();
    const auto* view = mat.findChild<OwnPictureView*>();
    CHECK(view->isVisible());
    CHECK(view->width() > 600);
}
