@echo off
rem Opens the page to tick on, for the plans folder beside this file. This window closes when the page is closed.
chcp 65001 >nul
cd /d "%~dp0"
title dcs
call "%~dp0dcs.cmd" open
if errorlevel 1 pause
