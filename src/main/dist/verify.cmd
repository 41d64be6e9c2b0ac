@echo off
rem Starts verify from any folder; every argument and the exit code pass through.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -jar "%~dp0verify.jar" %*
exit /b %ERRORLEVEL%
