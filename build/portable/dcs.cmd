@echo off
rem Starts dcs with the node.exe beside it. The window speaks UTF-8 while it runs.
setlocal
set "DCS_CODEPAGE="
for /f "tokens=2 delims=:." %%a in ('chcp') do set "DCS_CODEPAGE=%%a"
chcp 65001 >nul
"%~dp0node.exe" "%~dp0app\bin\dcs.js" %*
set "DCS_EXIT=%ERRORLEVEL%"
if defined DCS_CODEPAGE chcp %DCS_CODEPAGE% >nul
exit /b %DCS_EXIT%
