// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// What may come from outside, each as a function that takes any bytes. libFuzzer runs them (fuzzer.cpp), and
/// the ordinary tests run them with all seeds (seeds_test.cpp). They check what must hold and abort when it
/// does not.
namespace plumbline::fuzz
{

void content(
    std::string_view bytes); ///< exercises and routines; what can be read can be written and read again
void person(std::string_view bytes);
void journal(std::string_view bytes); ///< and the log of sessions
void bundle(std::string_view bytes);
void results(std::string_view bytes);
void import(std::string_view bytes); ///< exercises of others; what is taken in can be read again
void picture(std::string_view bytes); ///< needs Qt

} // namespace plumbline::fuzz
