@echo off
rem A command window where dcs can be typed, in the folder of this file.
chcp 65001 >nul
set "PATH=%~dp0;%PATH%"
cd /d "%~dp0"
title dcs
call dcs help
cmd /k
