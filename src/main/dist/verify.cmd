@echo off
rem Starts verify from any folder; every argument and the exit code pass through.
setlocal DisableDelayedExpansion
set "java=java"
rem Some put quotation marks around it.
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not "%java%"=="java" goto start
where /q java && goto start
>&2 echo verify: needs Java 17 or newer, and there is none; install it or set JAVA_HOME
exit /b 3
:start
rem With little room for what is new, ten thousand articles need hardly more memory than a hundred.
set options=-XX:+UseSerialGC -Xmn32m -XX:TieredStopAtLevel=1 -Xlog:disable
rem What the build laid out for a fast start; where it does not fit, the program starts without it.
if exist "%~dp0verify.jsa" set options=%options% -XX:SharedArchiveFile="%~dp0verify.jsa"
"%java%" %options% -jar "%~dp0verify.jar" %*
exit /b %ERRORLEVEL%
